import { describe, expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import { analyze } from './analyze'

function datesIn(text: string): string {
  return analyze(text, { published: '2025-03-12' as Day })
    .dates.map(({ text: words, edtf }) => `${words} → ${edtf}`)
    .join(' · ')
}

describe('a text in another language', () => {
  // prettier-ignore
  test.each([
    ['Die Mole wurde am 11. März 2025 eröffnet und am 3.4.2025 wieder geschlossen. Der Hafen war seit 2019 zu, und im Jahr 1998 brannte er ab. Am 05/04/2025 war nichts.', '11. März 2025 → 2025-03-11 · 3.4.2025 → 2025-04-03 · 2019 → 2019 · 1998 → 1998 · 05/04/2025 → 2025-04-05'],
    ['Le quai a été ouvert le 11 mars 2025 et fermé le 1er avril 2025. Depuis l’an 2019 le port est fermé et il ne sera pas rouvert en juin 2026 ou après.', '11 mars 2025 → 2025-03-11 · 1er avril 2025 → 2025-04-01 · 2019 → 2019 · juin 2026 → 2026-06'],
    ['El muelle abrió el 11 de marzo de 2025 y cerró en abril de 2026. Fue en el año 2019 cuando se quemó por primera vez, según la junta del puerto.', '11 de marzo de 2025 → 2025-03-11 · abril de 2026 → 2026-04 · 2019 → 2019'],
    ['Il molo è stato aperto l\'11 marzo 2025 e chiuso nel maggio 2026, ma non è la prima volta che succede.', '11 marzo 2025 → 2025-03-11 · maggio 2026 → 2026-05'],
    ['O cais abriu em 11 de março de 2025 e não fechou em abril de 2026.', '11 de março de 2025 → 2025-03-11 · abril de 2026 → 2026-04'],
    ['Molo otwarto 11 marca 2025 r. i zamknięto w kwietniu 2026 roku, ale nie jest to pierwszy raz w 1998 roku.', '11 marca 2025 → 2025-03-11 · kwietniu 2026 → 2026-04 · 1998 → 1998'],
    ['Причал открыли 11 марта 2025 года и закрыли 3 апреля 2026 г. В 2019 году он сгорел, и это было не в первый раз.', '11 марта 2025 → 2025-03-11 · 3 апреля 2026 → 2026-04-03 · 2019 → 2019'],
    ['Причал відкрили 11 березня 2025 року, а закрили 3 квітня 2026 року. У 2019 році він згорів.', '11 березня 2025 → 2025-03-11 · 3 квітня 2026 → 2026-04-03 · 2019 → 2019'],
    ['افتتح الرصيف في 11 مارس 2025 وأغلق في ١١ أبريل ٢٠٢٦ بعد عام 2019', '11 مارس 2025 → 2025-03-11 · ١١ أبريل ٢٠٢٦ → 2026-04-11 · 2019 → 2019'],
    ['הרציף נפתח ב-11 במרץ 2025 ונסגר ב-3 באפריל 2026. הוא נשרף בשנת 2019.', '11 במרץ 2025 → 2025-03-11 · 3 באפריל 2026 → 2026-04-03 · 2019 → 2019'],
    ['码头于2025年3月11日开放，2026年4月关闭。2019年曾发生火灾。', '2025年3月11日 → 2025-03-11 · 2026年4月 → 2026-04 · 2019 → 2019'],
    ['부두는 2025년 3월 11일에 문을 열었고 2026년 4월에 닫았다.', '2025년 3월 11일 → 2025-03-11 · 2026년 4월 → 2026-04'],
    ['Rıhtım 11 Mart 2025 tarihinde açıldı ve 3 Nisan 2026 tarihinde kapandı.', '11 Mart 2025 → 2025-03-11 · 3 Nisan 2026 → 2026-04-03'],
    ['Piren åpnet 11. mars 2025 og stengte i april 2026. Det var ikke første gang.', '11. mars 2025 → 2025-03-11 · april 2026 → 2026-04'],
    ['A mólót 2025. március 11-én nyitották meg, és nem zárták be.', '2025. március 11 → 2025-03-11'],
    ['Im März 2025 wurde die Mole eröffnet, und im Mai 2026 soll der Bau nicht mehr zu sehen sein.', 'März 2025 → 2025-03 · Mai 2026 → 2026-05'],
    ['Молу відкрили в березні 2025 року, але не в 2019 році.', 'березні 2025 → 2025-03 · 2019 → 2019'],
  ])('gives the dates that numbers make certain: %s', (text, dates) => {
    expect(datesIn(text)).toBe(dates)
  })
})

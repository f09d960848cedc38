import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze'

function quotesIn(text: string, language: string | null): string[] {
  return analyze(text, { language }).quotes.map((quote) => quote.text)
}

describe('a paragraph that begins with a dash', () => {
  // prettier-ignore
  test.each<[language: string, text: string, quotes: string[]]>([
    ['es', '—No sabemos cuándo abrirá el puerto —dijo Mara Lindqvist.', ['No sabemos cuándo abrirá el puerto']],
    ['es', '—¿Cuándo abrirá el puerto? —preguntó Eide—. Nadie lo sabe.', ['¿Cuándo abrirá el puerto?', 'Nadie lo sabe.']],
    ['es', '—El puerto —dijo Eide— está cerrado.', ['El puerto', 'está cerrado.']],
    ['es-MX', '— El puerto está cerrado — dijo Eide. — Nadie sabe más.', ['El puerto está cerrado', 'Nadie sabe más.']],
    ['pt', '— O porto está fechado — disse Mara Lindqvist. — Ninguém sabe mais.', ['O porto está fechado', 'Ninguém sabe mais.']],
    ['pl', '– Port jest zamknięty – mówi Mara Lindqvist. – Czekamy na decyzję.', ['Port jest zamknięty', 'Czekamy na decyzję.']],
    ['pl', '– Port – nasz port – jest zamknięty – dodała Lindqvist.', ['Port – nasz port – jest zamknięty']],
    ['pl', '- Port jest zamknięty - mówi Lindqvist.', ['Port jest zamknięty']],
    ['pl', '– Port jest zamknięty – mówi Lindqvist – szefowa portu. Rada milczy.', ['Port jest zamknięty']],
    ['uk', '– Порт закрито до весни, – сказав Остап Коваль. – Чекаємо на рішення.', ['Порт закрито до весни', 'Чекаємо на рішення.']],
    ['uk', '— Коли відкриють порт? — запитала Мара. Місто — це порт.', ['Коли відкриють порт?']],
    ['ru', '— Порт закрыт до весны, — сказал Остап Коваль.', ['Порт закрыт до весны']],
    ['hu', '– A kikötő tavaszig zárva van – mondta Mara Lindqvist.', ['A kikötő tavaszig zárva van']],
    ['hr', '– Luka je zatvorena do proljeća – rekla je Mara Lindqvist.', ['Luka je zatvorena do proljeća']],
    ['sr', '– Лука је затворена до пролећа – рекао је Марко.', ['Лука је затворена до пролећа']],
    ['fr', '— Le port est fermé, explique-t-elle. La mairie attend.', ['Le port est fermé']],
    ['fr', '— Le port est-il fermé ? demande le maire.', ['Le port est-il fermé ?']],
    ['sv', '– Hamnen är stängd till våren, säger Mara Lindqvist.', ['Hamnen är stängd till våren']],
    ['nb', '– Havnen er stengt, sier hun. Rådet venter.', ['Havnen er stengt']],
    ['da', '- Havnen er lukket, siger Mara Lindqvist til avisen.', ['Havnen er lukket']],
    ['fi', '– Satama on kiinni kevääseen, sanoo Mara Lindqvist.', ['Satama on kiinni kevääseen']],
    ['pl', '– Mówili „zamknięte” i poszli – mówi Lindqvist.', ['Mówili „zamknięte” i poszli']],
  ])('in %s: %s', (language, text, quotes) => {
    expect(quotesIn(text, language)).toEqual(quotes)
  })

  // prettier-ignore
  test.each<[language: string, text: string]>([
    ['es', '—Un muelle nuevo\n—Dos grúas\n—Tres barcos —más o menos—'],
    ['es', 'El puerto —dijo Eide— está cerrado.'],
    ['pl', '– Nowe nabrzeże\n– Dwa dźwigi – oba stare'],
    ['pl', '– Tak – mówi Lindqvist.'],
    ['uk', '– Порт закрито\n– Рада чекає'],
    ['uk', 'Місто – це порт, – сказав Коваль.'],
    ['fr', '— un quai neuf, explique le maire ;'],
    ['fr', '— Le Conseil, dit conseil des sages, a voté.'],
    ['sv', '– Hamnen är stängd. Rådet väntar.'],
    ['de', '– Der Hafen ist zu, sagt Lindqvist.'],
    ['en', '— The harbour is closed, says Mara Lindqvist.'],
    ['en', '– The harbour is closed – said Mara Lindqvist. – We wait.'],
    ['und', '– Portua itxita dago, dio Mara Lindqvist.'],
  ])('nothing is guessed in %s: %s', (language, text) => {
    expect(quotesIn(text, language)).toEqual([])
  })

  test('quotes between marks keep their places beside it', () => {
    expect(
      quotesIn('Мер сказав: «Порт закрито до весни».\n– Чекаємо на рішення, – додав Коваль.', 'uk'),
    ).toEqual(['Порт закрито до весни', 'Чекаємо на рішення'])
  })
})

test('a run of white space and commas within what is said takes no longer than other words', () => {
  const text = `– El puerto${' ,'.repeat(100_000)} está cerrado – dijo Ana.`
  expect(quotesIn(text, 'es')).toHaveLength(1)
})

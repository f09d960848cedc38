import { expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import { dayFromText } from './dayFromText'
import { readDay } from './readDay'
import { relativeDay } from './relativeDay'

const written: [string, string | null, string | null][] = [
  // As machines write it: the day of the page's own zone
  ['2026-03-11T23:40:00-05:00', null, '2026-03-11'],
  ['2026-03-11T00:10:00+09:00', null, '2026-03-11'],
  ['2026-03-11T15:00:00Z', null, '2026-03-11'],
  ['2026-03-11 08:00', null, '2026-03-11'],
  ['2026-3-1', null, '2026-03-01'],
  ['20260311', null, '2026-03-11'],
  ['20260311T120000Z', null, '2026-03-11'],
  ['2026/03/11', null, '2026-03-11'],
  ['2026.03.11', null, '2026-03-11'],
  ['1773230400', null, '2026-03-11'],
  ['1773230400000', null, '2026-03-11'],
  ['Wed, 11 Mar 2026 08:00:00 GMT', null, '2026-03-11'],
  ['Mon Aug 03 12:45:00 EDT 2015', null, '2015-08-03'],
  // English
  ['11 March 2026', null, '2026-03-11'],
  ['March 11, 2026', null, '2026-03-11'],
  ['March 11th, 2026', null, '2026-03-11'],
  ['Mar. 11, 2026', null, '2026-03-11'],
  ['the 11th of March 2026', null, '2026-03-11'],
  ['Published: Wed., March 11th, 2026 at 9 p.m.', null, '2026-03-11'],
  ['11-Mar-2026', null, '2026-03-11'],
  ['Sept 5, 2025', null, '2025-09-05'],
  ['Room 12 at 5 p.m., 11 March 2026', null, '2026-03-11'],
  // German
  ['Mittwoch, 11. März 2026, 10:31 Uhr', 'de', '2026-03-11'],
  ['11.03.2026', 'de', '2026-03-11'],
  ['Stand: 11.3.2026, 08:00', 'de', '2026-03-11'],
  ['5. Jänner 2026', 'de', '2026-01-05'],
  ['11. Dez. 2025', 'de', '2025-12-11'],
  // French
  ['Publié le 1er août 2025 à 7h', 'fr', '2025-08-01'],
  ['le 11 février 2026', 'fr', '2026-02-11'],
  ['11 févr. 2026', 'fr', '2026-02-11'],
  ['Publié le 11/03/2026 à 08:00', 'fr', '2026-03-11'],
  // Spanish, Catalan, Portuguese, Italian
  ['11 de marzo de 2026', 'es', '2026-03-11'],
  ['11 marzo 2026', 'es', '2026-03-11'],
  ['11 mar 2026', 'es', '2026-03-11'],
  ['5 ene. 2026', 'es', '2026-01-05'],
  ["11 d'abril de 2026", 'ca', '2026-04-11'],
  ['11 de març de 2026', 'ca', '2026-03-11'],
  ['11 de março de 2026', 'pt', '2026-03-11'],
  ['5 de out. de 2025', 'pt', '2025-10-05'],
  ['11 marzo 2026', 'it', '2026-03-11'],
  ['1° maggio 2026', 'it', '2026-05-01'],
  ['5 gen 2026', 'it', '2026-01-05'],
  // Dutch and the North
  ['11 maart 2026', 'nl', '2026-03-11'],
  ['5 mei 2026', 'nl', '2026-05-05'],
  ['11 mrt. 2026', 'nl', '2026-03-11'],
  ['11 mars 2026', 'sv', '2026-03-11'],
  ['5 maj 2026', 'sv', '2026-05-05'],
  ['11. marts 2026', 'da', '2026-03-11'],
  ['5. desember 2025', 'nb', '2025-12-05'],
  ['11. maaliskuuta 2026', 'fi', '2026-03-11'],
  // Polish, Czech, Hungarian, Romanian, Turkish, Greek
  ['11 marca 2026', 'pl', '2026-03-11'],
  ['5 paź 2025', 'pl', '2025-10-05'],
  ['11. března 2026', 'cs', '2026-03-11'],
  ['2026. március 11.', 'hu', '2026-03-11'],
  ['11 martie 2026', 'ro', '2026-03-11'],
  ['11 Mart 2026', 'tr', '2026-03-11'],
  ['5 Ağustos 2025', 'tr', '2025-08-05'],
  ['11 Μαρτίου 2026', 'el', '2026-03-11'],
  // Ukrainian, Russian, Bulgarian
  ['11 березня 2026', 'uk', '2026-03-11'],
  ['11 березня, 2026 08:00', 'uk', '2026-03-11'],
  ['5 лип. 2025', 'uk', '2025-07-05'],
  ['5 листопада 2025', 'uk', '2025-11-05'],
  ['11 марта 2026 г.', 'ru', '2026-03-11'],
  ['5 сент. 2025', 'ru', '2025-09-05'],
  ['11 март 2026', 'bg', '2026-03-11'],
  // Arabic, Hebrew
  ['11 مارس 2026', 'ar', '2026-03-11'],
  ['١١ مارس ٢٠٢٦', 'ar', '2026-03-11'],
  ['11 آذار 2026', 'ar', '2026-03-11'],
  ['5 كانون الأول 2025', 'ar', '2025-12-05'],
  ['الأربعاء 11 مارس 2026', 'ar', '2026-03-11'],
  ['١١/٠٣/٢٠٢٦', 'ar', '2026-03-11'],
  ['11 במרץ 2026', 'he', '2026-03-11'],
  ['11 מרץ 2026', 'he', '2026-03-11'],
  ['11.03.2026', 'he', '2026-03-11'],
  // Japanese, Chinese, Korean, Vietnamese, Indonesian, Hindi
  ['2026年3月11日', 'ja', '2026-03-11'],
  ['２０２６年３月１１日', 'ja', '2026-03-11'],
  ['2026年3月11日(水) 18時30分', 'ja', '2026-03-11'],
  ['令和8年3月11日', 'ja', '2026-03-11'],
  ['令和元年5月1日', 'ja', '2019-05-01'],
  ['2026/3/11 18:30', 'ja', '2026-03-11'],
  ['2026年03月11日08:00', 'zh', '2026-03-11'],
  ['2026-03-11 08:00:00', 'zh', '2026-03-11'],
  ['2026년 3월 11일', 'ko', '2026-03-11'],
  ['2026.03.11 오전 8:00', 'ko', '2026-03-11'],
  ['2026. 03. 11.', 'ko', '2026-03-11'],
  ['ngày 11 tháng 3 năm 2026', 'vi', '2026-03-11'],
  ['11 Maret 2026', 'id', '2026-03-11'],
  ['11 मार्च 2026', 'hi', '2026-03-11'],
  ['11 मार्च 2026, 02:20 PM IST', 'hi', '2026-03-11'],
  ['5 फ़रवरी 2026', 'hi', '2026-02-05'],
  ['11 জানুয়ারি 2026', 'bn', '2026-01-11'],
  ['11 มีนาคม 2026', 'th', '2026-03-11'],
  ['11. ožujka 2026.', 'hr', '2026-03-11'],
  ['5. studenoga 2025.', 'hr', '2025-11-05'],
  ['11 مارس/آذار 2026', 'ar', '2026-03-11'],
  ['5 كانون الأول / ديسمبر 2025', 'ar', '2025-12-05'],
  // A year of two digits, where the day comes first
  ['11.03.26, 14:20', 'de', '2026-03-11'],
  ['11/03/26 às 14h20', 'pt-BR', '2026-03-11'],
  ['11/03/26', 'en-US', null],
  ['11/03/26', null, null],
  ['26.03.11', 'ko', null],
  ['version 11.03.26.2', 'de', null],
  // Which of the two is the month
  ['03/11/2026', 'en-US', '2026-03-11'],
  ['03/11/2026', 'en-GB', '2026-11-03'],
  ['03/11/2026', 'es', '2026-11-03'],
  ['03/11/2026', 'en', null],
  ['03/11/2026', null, null],
  ['25/11/2026', 'en', '2026-11-25'],
  ['11/25/2026', 'en', '2026-11-25'],
  ['11-03-2026', 'nl', '2026-03-11'],
  ['11/03/2026', 'pt-BR', '2026-03-11'],
  // No day, or none that can be told
  ['31 February 2026', null, null],
  ['March 11', null, null],
  ['call 2026-0311', null, null],
  ['0001-01-01T00:00:00Z', null, null],
  ['1446-09-11', null, null],
  ['۱۴۰۴/۱۲/۲۰', 'fa', null],
  ['۲۰ اسفند ۱۴۰۴', 'fa', null],
  ['11 رمضان 1447', 'ar', null],
  ['11 رمضان 1447 هـ', 'ar', null],
  ['2569-03-11', 'th', null],
  ['yesterday', 'en', null],
  ['', null, null],
  ['undefined', null, null],
  ['1234', null, null],
]

test.each(written)('%s (%s) is read as %s', (words, language, day) => {
  expect(readDay(words, language)).toBe(day)
})

const captured = '2026-03-11' as Day
const relative: [string, string | null][] = [
  ['2 hours ago', '2026-03-11'],
  ['Updated 35 minutes ago', '2026-03-11'],
  ['3 days ago', '2026-03-08'],
  ['1 week ago', '2026-03-04'],
  ['yesterday', '2026-03-10'],
  ['Today, 8:00', '2026-03-11'],
  ['vor 2 Stunden', '2026-03-11'],
  ['vor 3 Tagen', '2026-03-08'],
  ['gestern, 18:20', '2026-03-10'],
  ['il y a 2 jours', '2026-03-09'],
  ['hace 2 días', '2026-03-09'],
  ['há 2 dias', '2026-03-09'],
  ['2 giorni fa', '2026-03-09'],
  ['2 dagen geleden', '2026-03-09'],
  ['2 dni temu', '2026-03-09'],
  ['2 дні тому', '2026-03-09'],
  ['вчора, 18:20', '2026-03-10'],
  ['منذ 2 ساعات', '2026-03-11'],
  ['לפני 2 ימים', '2026-03-09'],
  ['2時間前', '2026-03-11'],
  ['3天前', '2026-03-08'],
  ['2일 전', '2026-03-09'],
  ['2h ago', '2026-03-11'],
  ['1d ago', '2026-03-10'],
  ['an hour ago', '2026-03-11'],
  ['a day ago', '2026-03-10'],
  ['vor einer Stunde', '2026-03-11'],
  ['vor einem Tag', '2026-03-10'],
  ['hace una hora', '2026-03-11'],
  ['2 timmar sedan', '2026-03-11'],
  ['2 saat önce', '2026-03-11'],
  ['3 gün önce', '2026-03-08'],
  ['dün, 18:20', '2026-03-10'],
  ['2 jam yang lalu', '2026-03-11'],
  ['قبل ساعتين', '2026-03-11'],
  ['منذ يومين', '2026-03-09'],
  ['לפני שעתיים', '2026-03-11'],
  ['לפני יום', '2026-03-10'],
  ['3 दिन पहले', '2026-03-08'],
  ['a board of ago', null],
  ['todays papers', null],
  ['two days of rain', null],
  ['11 March', null],
]

test.each(relative)('%s is %s on the day after the tenth', (words, day) => {
  expect(relativeDay(words, captured)).toBe(day)
  expect(relativeDay(words, null)).toBeNull()
})

test('a weekday and a date in the text settle the year, at most five before the capture', () => {
  const text =
    'The talks on March 11 follow the vote on Wednesday. On Wednesday evening all was quiet.'
  const found = dayFromText(text, 'en', '2026-03-20' as Day)
  expect(found).toEqual({ value: '2026-03-11', how: 'the text says Wednesday and March 11' })
  expect(dayFromText(text, 'en', '2025-12-01' as Day)?.value).toBe('2020-03-11')
  expect(dayFromText(text, 'en', null)).toBeNull()
})

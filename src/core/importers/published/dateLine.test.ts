import { expect, test } from 'vitest'
import { isDateLine, tellsOfChange } from './dateLine'

test.each([
  'Published 11 March 2026',
  'March 11, 2026 | 5:31 p.m.',
  'Stand: 11.03.2026, 14:20 Uhr',
  'Publié le 11 mars 2026 à 14h20',
  'Mis à jour le 11/03/2026 à 14:20',
  '11 de marzo de 2026 - 14:20 CET',
  '11/03/2026 a las 14:20h.',
  '11 de março de 2026 às 14h20',
  '11 Marzo 2026 alle 14:20',
  'Data publikacji: 11 marca 2026, 14:20',
  'Середа, 11 березня 2026, 14:20',
  '14:20, 11 марта 2026',
  'Giriş: 11.03.2026 - 14:20',
  'نشر في: 11 مارس 2026 - 14:20',
  '١١ مارس ٢٠٢٦',
  'פורסם: 11.03.2026, 14:20',
  '2026年3月11日（水）14時20分',
  '更新时间：2026年3月12日 09:05',
  '입력 2026.03.11. 오후 2:20',
  '11 मार्च 2026, 02:20 PM IST',
  'Rabu, 11 Mar 2026 14:20 WIB',
  'Thứ tư, 11/3/2026',
])('“%s” is a date and no more', (line) => {
  expect(isDateLine(line)).toBe(true)
})

test.each([
  'The board met on 11 March 2026 in the customs house',
  'Seit dem 11. März 2026 liegt die Fähre still',
  'Le 11 mars 2026, le bac est resté à quai',
  '11 March',
  'Room 12',
  'Updated two hours ago',
])('“%s” is more than a date, or less', (line) => {
  expect(isDateLine(line)).toBe(false)
})

test.each([
  'Updated 12 March 2026',
  'Last updated: 12 March 2026',
  'Aktualisiert am 12.03.2026',
  'Mis à jour le 12 mars 2026',
  'Actualizado a las 09:05 del 12 de marzo de 2026',
  'Aktualizacja: 12.03.2026',
  'Оновлено 12 березня 2026',
  'آخر تحديث: 12 مارس 2026',
  'עודכן: 12.03.2026',
  '更新时间：2026年3月12日',
  '수정 2026-03-12',
])('“%s” tells of a change', (line) => {
  expect(tellsOfChange(line)).toBe(true)
})

test('a day of publication tells of no change', () => {
  expect(tellsOfChange('Published 11 March 2026')).toBe(false)
  expect(tellsOfChange('Modifications are planned for 11 March 2026')).toBe(false)
})

import { expect, test } from 'vitest'
import { approximate } from '../../../shared/domain/analysis'
import type { Day } from '../../../shared/domain/days'
import { analyze } from '../analyze'

// Published on Wednesday, 12 March 2025.
// prettier-ignore
test.each<[text: string, dates: string]>([
  ['The temple was built in 44 BC, or in 300 B.C., and burned in 12 AD.', '44 BC → -0043 · 300 B.C. → -0299 · 12 AD → 0012'],
  ['The 5th century BC was calm.', ''],
  ['Palm Sunday was wet, but Ash Wednesday was dry. On Easter Monday they will sail.', 'Palm Sunday → 2024-03-24 · Ash Wednesday → 2025-03-05 · Easter Monday → 2025-04-21'],
  ['Whit Monday 2024 and Ascension Day 2023 were wet; Shrove Tuesday was dry. They will sail on Maundy Thursday.', 'Whit Monday 2024 → 2024-05-20 · Ascension Day 2023 → 2023-05-18 · Shrove Tuesday → 2025-03-04 · Maundy Thursday → 2025-04-17'],
  ['They sail at Easter, or on Orthodox Good Friday.', ''],
  ['Burns Night was loud; Bonfire Night 2024 was quiet, and so was Juneteenth.', 'Burns Night → 2025-01-25 · Bonfire Night 2024 → 2024-11-05 · Juneteenth → 2024-06-19'],
  ['It was agreed over Christmas 2024 and announced on Remembrance Sunday.', 'Christmas 2024 → 2024-12-25 · Remembrance Sunday → 2024-11-10'],
  ['The strike is on March 3, 4 and 5.', 'March 3, 4 and 5 → 2025-03-03/2025-03-05'],
  ['The strike was on 3 and 4 March, and on 3, 4 and 5 March 2024.', '3 and 4 March → 2025-03-03/2025-03-04 · 3, 4 and 5 March 2024 → 2024-03-03/2024-03-05'],
  ['The fair is between 3 and 15 March.', '3 and 15 March → 2025-03-03/2025-03-15'],
  ['The fair is between March 3 and 15.', 'March 3 and 15 → 2025-03-03/2025-03-15'],
  ['The board met on March 3 and 10.', 'March 3 → 2025-03-03'],
  ['The office was shut Dec. 30-Jan. 2.', 'Dec. 30 → 2024-12-30 · Jan. 2 → 2025-01-02'],
  ['This time last year the pier was open.', 'This time last year → 2024-03~'],
  ['At the same time last month it was shut.', 'the same time last month → 2025-02~'],
  ['She left a fortnight ago. She will return in a fortnight. A fortnight later she will leave.', 'a fortnight ago → 2025-02-26~ · a fortnight → 2025-03-26~ · A fortnight later → 2025-04-09~'],
  ['The board meets on Monday week, and on Tuesday fortnight.', 'Monday week → 2025-03-24 · Tuesday fortnight → 2025-04-01'],
  ['The board meets a week on Monday. The Monday week by week is grey.', 'a week on Monday → 2025-03-24 · Monday → 2025-03-10'],
  ['It burned the Tuesday before last, the year before last and the month before last.', 'the Tuesday before last → 2025-03-04 · the year before last → 2023 · the month before last → 2025-01'],
  ['It opens the week after next.', 'the week after next → 2025-03-24/2025-03-30'],
  ['It burned three years ago today, and two weeks ago yesterday.', 'three years ago today → 2022-03-12 · two weeks ago yesterday → 2025-02-25'],
  ['It burned a hundred and two years ago.', ''],
  ['It rained last evening, and will rain till the end of the quarter.', 'last evening → 2025-03-11 · the end of the quarter → 2025-03-31'],
  ['Since 9 a.m. today it has been shut.', '9 a.m. today → 2025-03-12 09:00'],
  ['The storm hit at 1400 GMT Tuesday, and again at 0930 UTC on Sunday.', '1400 GMT Tuesday → 2025-03-11 14:00Z · Sunday → 2025-03-09 09:30Z'],
  ['The count starts at midday on Friday and ends at midnight on Sunday.', 'Friday → 2025-03-14 12:00 · Sunday → 2025-03-16 00:00'],
  ['They met at 5:04 p.m. PDT Tuesday, and at 10 a.m. EST on Monday.', '5:04 p.m. PDT Tuesday → 2025-03-11 17:04-07:00 · Monday → 2025-03-10 10:00-05:00'],
  ['It is due by end-2025 and was due on Mon 3 Mar 2025.', 'end-2025 → 2025 · Mon 3 Mar 2025 → 2025-03-03'],
  ['It burned late on Sunday, early on Monday and in early March.', 'late on Sunday → 2025-03-09 · early on Monday → 2025-03-10 · early March → 2025-03'],
  ['The 1960s and 70s were loud, the 80s and 90s were not.', '1960s → 196X · 70s → 197X · 80s → 198X · 90s → 199X'],
  ['It rose in FY2024, in the 2023 fiscal year and in FY 2022/23.', 'FY2024 → 2024~ · 2023 fiscal year → 2023~ · FY 2022/23 → 2022~'],
  ['It fell in the fiscal third quarter, and in the first quarter of fiscal 2024.', 'fiscal 2024 → 2024~'],
  ['The talks of 13/02/2025 went on on 03/04/2025.', '13/02/2025 → 2025-02-13 · 03/04/2025 → 2025-04-03'],
  ['The talks of 02/13/2025 went on on 01/04/2025.', '02/13/2025 → 2025-02-13 · 01/04/2025 → 2025-01-04'],
  ['The talks of 02/13/2025 and 13/02/2025 went on on 03/04/2025.', '02/13/2025 → 2025-02-13 · 13/02/2025 → 2025-02-13'],
  ['The talks went on on 03/04/2025.', ''],
  ['The club was good last season. Sales for the year to date rose.', ''],
])('%s', (text, expected) => {
  const { dates } = analyze(text, { published: '2025-03-12' as Day })
  const told = dates.map(
    (date) => `${date.text} → ${approximate(date)}${date.time ? ` ${date.time}` : ''}`,
  )
  expect(told.join(' · ')).toBe(expected)
})

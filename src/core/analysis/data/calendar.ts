/** Names and abbreviations of months → 1 to 12. Lower case, without a full stop. */
export const months = new Map<string, number>(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** English names of months as newspapers write them: these may stand without a year. */
export const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'

/** The same in capitals, as datelines have them: with a day only. */
export const shoutedMonths = englishMonths.toUpperCase()

/** Names and abbreviations of weekdays → 0 (Sunday) to 6. Lower case, without a full stop. */
export const weekdays = new Map<string, number>(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
)

export const weekdayNames = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'

/** Numbers in words → their value. */
export const numberWords = new Map<string, number>(
  [
    'a one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
numberWords
  .set('an', 1)
  .set('thirty', 30)
  .set('forty', 40)
  .set('fifty', 50)
  .set('sixty', 60)
  .set('seventy', 70)
  .set('eighty', 80)
  .set('ninety', 90)
  .set('hundred', 100)

/** EDTF's numbers for seasons. */
export const seasons = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

/** "first" to "thirty-first", in order. */
export const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

/** Holidays on the same day every year → month and day. Lower case, without apostrophes. */
export const holidays = new Map<string, [month: number, day: number]>([
  ['new years day', [1, 1]],
  ['burns night', [1, 25]],
  ['valentines day', [2, 14]],
  ['st davids day', [3, 1]],
  ['international womens day', [3, 8]],
  ['st patricks day', [3, 17]],
  ['april fools day', [4, 1]],
  ['st georges day', [4, 23]],
  ['anzac day', [4, 25]],
  ['may day', [5, 1]],
  ['juneteenth', [6, 19]],
  ['canada day', [7, 1]],
  ['the fourth of july', [7, 4]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['guy fawkes night', [11, 5]],
  ['bonfire night', [11, 5]],
  ['armistice day', [11, 11]],
  ['veterans day', [11, 11]],
  ['st andrews day', [11, 30]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ['new years eve', [12, 31]],
])

/** Feasts of the western churches → days after Easter Sunday. */
export const easterFeasts = new Map([
  ['Shrove Tuesday', -47],
  ['Ash Wednesday', -46],
  ['Mothering Sunday', -21],
  ['Palm Sunday', -7],
  ['Maundy Thursday', -3],
  ['Holy Thursday', -3],
  ['Good Friday', -2],
  ['Holy Saturday', -1],
  ['Easter Saturday', -1],
  ['Easter Eve', -1],
  ['Easter Sunday', 0],
  ['Easter Day', 0],
  ['Easter Monday', 1],
  ['Ascension Day', 39],
  ['Whit Sunday', 49],
  ['Pentecost Sunday', 49],
  ['Whit Monday', 50],
  ['Pentecost Monday', 50],
])

/** Holidays on a weekday of their month, American but for the Sunday of remembrance: `nth` counts from 1, and −1 is the last; `weekday` 0 is Sunday. */
export const movingHolidays = new Map([
  ['Martin Luther King Day', { month: 1, nth: 3, weekday: 1 }],
  ['Presidents’ Day', { month: 2, nth: 3, weekday: 1 }],
  ["Presidents' Day", { month: 2, nth: 3, weekday: 1 }],
  ['Memorial Day', { month: 5, nth: -1, weekday: 1 }],
  ['Labor Day', { month: 9, nth: 1, weekday: 1 }],
  ['Columbus Day', { month: 10, nth: 2, weekday: 1 }],
  ['Remembrance Sunday', { month: 11, nth: 2, weekday: 0 }],
  ['Thanksgiving Day', { month: 11, nth: 4, weekday: 4 }],
  ['Thanksgiving', { month: 11, nth: 4, weekday: 4 }],
])

/** Names and abbreviations of months → 1 to 12. Lower case, without a full stop. */
export const months = new Map<string, number>(
  [
    'january jan januar janvier enero gennaio janeiro januari',
    'february feb februar février febrero febbraio fevereiro februari',
    'march mar märz mars marzo março maart',
    'april apr avril abril aprile',
    'may mai mayo maggio maio mei',
    'june jun juni juin junio giugno junho',
    'july jul juli juillet julio luglio julho',
    'august aug août agosto augustus augusti',
    'september sep sept septembre septiembre settembre setembro',
    'october oct oktober octobre octubre ottobre outubro',
    'november nov novembre noviembre novembro',
    'december dec dezember décembre diciembre dicembre dezembro',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** English names of months as newspapers write them: these may stand without a year. */
export const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'

/** The same in capitals, as datelines have them: with a day only. */
export const shoutedMonths = englishMonths.toUpperCase()

/** Months of other languages: these need a day and a year. */
export const otherMonths =
  'januar|janvier|enero|gennaio|janeiro|januari|februar|février|febrero|febbraio|fevereiro|februari|märz|mars|marzo|março|maart|avril|abril|aprile|mai|mayo|maggio|maio|mei|juni|juin|junio|giugno|junho|juli|juillet|julio|luglio|julho|août|agosto|augustus|augusti|septembre|septiembre|settembre|setembro|oktober|octobre|octubre|ottobre|outubro|novembre|noviembre|novembro|dezember|décembre|diciembre|dicembre|dezembro'

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

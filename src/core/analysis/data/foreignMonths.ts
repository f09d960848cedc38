/** Months of other languages as dates have them, January to December, in the forms that stand beside a day or a year. Lower case. */
const byMonth = [
  // de fr es it pt nl sv/da/no · pl cs ro hu tr · ru uk · ar (Gulf and Levant) he
  'januar jänner janvier enero gennaio janeiro januari jan · stycznia styczniu ledna ianuarie január ocak · января январе січня січні · يناير كانون_الثاني ינואר',
  'februar feber février febrero febbraio fevereiro februari · lutego lutym února februarie február şubat · февраля феврале лютого лютому · فبراير شباط פברואר',
  'märz mars marzo março maart · marca marcu března martie március mart · марта марте березня березні · مارس آذار מרץ מרס',
  'april avril abril aprile · kwietnia kwietniu dubna aprilie április nisan · апреля апреле квітня квітні · أبريل إبريل نيسان אפריל',
  'mai mayo maggio maio mei maj · maja maju května május mayıs · мая мае травня травні · مايو أيار מאי',
  'juni juin junio giugno junho · czerwca czerwcu června iunie június haziran · июня июне червня червні · يونيو حزيران יוני',
  'juli juillet julio luglio julho · lipca lipcu července iulie július temmuz · июля июле липня липні · يوليو تموز יולי',
  'august août agosto augustus augusti · sierpnia sierpniu srpna augusztus ağustos · августа августе серпня серпні · أغسطس آب אוגוסט',
  'september septembre septiembre setiembre settembre setembro · września wrześniu září septembrie szeptember eylül · сентября сентябре вересня вересні · سبتمبر أيلول ספטמבר',
  'oktober octobre octubre ottobre outubro · października październiku října octombrie október ekim · октября октябре жовтня жовтні · أكتوبر تشرين_الأول אוקטובר',
  'november novembre noviembre novembro · listopada listopadzie listopadu noiembrie kasım · ноября ноябре листопада листопаді · نوفمبر تشرين_الثاني נובמבר',
  'dezember décembre diciembre dicembre dezembro december · grudnia grudniu prosince decembrie aralık · декабря декабре грудня грудні · ديسمبر كانون_الأول דצמבר',
]

/** Names of months in other languages → 1 to 12. */
export const foreignMonths = new Map(
  byMonth.flatMap((names, index) =>
    names.split(/[ ·]+/).map((name) => [name.replace('_', ' '), index + 1] as const),
  ),
)

/** German writes its months with a capital, as English does; most others do not. */
export const germanMonths =
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  )

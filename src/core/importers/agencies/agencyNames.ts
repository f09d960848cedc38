/** A news agency, and how it is written. */
interface Agency {
  /** Its canonical name. */
  name: string
  /** Forms that nobody takes for anything else, anywhere in a text. */
  plain: string[]
  /** Forms that mean it only where a credit stands: "AP", "共同". */
  short: string[]
}

/** Canonical name; forms; short forms. */
// prettier-ignore
const table: [string, string, string][] = [
  ['Associated Press', 'Associated Press|The Associated Press|AP News|Ассошиэйтед Пресс|Асошіейтед Прес|أسوشيتد برس|美联社|美聯社|AP通信', 'AP|A.P.|ＡＰ|أ ب|APニュース'],
  ['Reuters', 'Reuters|Thomson Reuters|Рейтер|Рейтерс|Рейтерз|رويترز|רויטרס|路透社|路透|ロイター|로이터', 'RTRS|Rtr|rtr'],
  ['Agence France-Presse', 'Agence France-Presse|Agence France Presse|AFP|Франс Пресс|Франс Прес|فرانس برس|וושינגטון AFP|法新社|ＡＦＰ|AFP通信', 'أ ف ب|أ.ف.ب|AFPBB News'],
  ['dpa', 'Deutsche Presse-Agentur|Deutsche Presseagentur|Deutschen Presse-Agentur|dpa-AFX|dpa|DPA', 'lnw|lno|dpa/lnw|dpa-infocom'],
  ['PA Media', 'PA Media|Press Association|PA News Agency|the PA news agency', 'PA'],
  ['ANSA', 'ANSA|Ansa|Agenzia ANSA', ''],
  ['EFE', 'Agencia EFE|EFE Noticias|Agência EFE|EFE', 'Efe|efe'],
  ['Europa Press', 'Europa Press|EUROPA PRESS', 'EP|E.P.'],
  ['TASS', 'TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|タス通信|塔斯社', ''],
  ['RIA Novosti', 'RIA Novosti|РИА Новости|РІА Новости', 'РИА'],
  ['Interfax-Ukraine', 'Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна', ''],
  ['Interfax', 'Interfax|Интерфакс|ИНТЕРФАКС|Інтерфакс', ''],
  ['Ukrinform', 'Ukrinform|Укрінформ|Укринформ|УКРІНФОРМ', ''],
  ['UNIAN', 'УНІАН|УНИАН|UNIAN', ''],
  ['UNN', 'Українські Національні Новини', 'УНН|UNN'],
  ['Xinhua', 'Xinhua|Xinhua News Agency|新华社|新華社|新华网|新華網|Синьхуа|Сіньхуа|شينخوا', ''],
  ['China News Service', 'China News Service|中新社|中新网|中国新闻社', ''],
  ['Central News Agency', 'Central News Agency|中央社|中央通訊社', 'CNA'],
  ['Kyodo News', 'Kyodo News|Kyodo|共同通信|共同通信社|共同社|교도통신', '共同'],
  ['Jiji Press', 'Jiji Press|時事通信|時事通信社|時事ドットコム|지지통신', '時事|Jiji|JIJI'],
  ['Yonhap', 'Yonhap|Yonhap News Agency|연합뉴스|聯合ニュース|韩联社|韓聯社', '연합'],
  ['Newsis', 'Newsis|뉴시스', ''],
  ['News1', '뉴스1', ''],
  ['PAP', 'Polska Agencja Prasowa|Polish Press Agency', 'PAP'],
  ['ČTK', 'Česká tisková kancelář|ČTK', 'CTK'],
  ['TASR', 'TASR', ''],
  ['SITA', '', 'SITA'],
  ['MTI', 'Magyar Távirati Iroda', 'MTI'],
  ['APA', 'Austria Presse Agentur|APA-OTS', 'APA|apa'],
  ['Keystone-SDA', 'Keystone-SDA|Keystone-ATS|Schweizerische Depeschenagentur', 'sda|SDA|ats|ATS'],
  ['epd', 'Evangelischer Pressedienst', 'epd'],
  ['KNA', 'Katholische Nachrichten-Agentur', 'KNA'],
  ['SID', 'Sport-Informations-Dienst', 'SID|sid'],
  ['Belga', 'Belga|Agence Belga', 'BELGA'],
  ['ANP', 'Algemeen Nederlands Persbureau', 'ANP'],
  ['NTB', 'Norsk Telegrambyrå', 'NTB|©NTB'],
  ['TT', 'TT Nyhetsbyrån|Tidningarnas Telegrambyrå', 'TT'],
  ['Ritzau', 'Ritzau|/ritzau/', ''],
  ['STT', 'Suomen Tietotoimisto', 'STT'],
  ['Lusa', 'Agência Lusa', 'Lusa|LUSA'],
  ['Agência Brasil', 'Agência Brasil', 'ABr'],
  ['Estadão Conteúdo', 'Estadão Conteúdo', ''],
  ['Folhapress', 'Folhapress|FOLHAPRESS', ''],
  ['Adnkronos', 'Adnkronos|ADNKRONOS', ''],
  ['AGI', 'Agenzia Giornalistica Italia', 'AGI'],
  ['LaPresse', '', 'LaPresse'],
  ['Anadolu', 'Anadolu Agency|Anadolu Ajansı|وكالة الأناضول|الأناضول|Анадолу', 'AA|Anadolu'],
  ['DHA', 'Demirören Haber Ajansı', 'DHA'],
  ['İHA', 'İhlas Haber Ajansı', 'İHA|IHA'],
  ['Press Trust of India', 'Press Trust of India', 'PTI'],
  ['ANI', 'Asian News International', 'ANI'],
  ['IANS', 'Indo-Asian News Service', 'IANS'],
  ['Canadian Press', 'Canadian Press|The Canadian Press|La Presse canadienne|La Presse Canadienne', 'CP|PC'],
  ['Australian Associated Press', 'Australian Associated Press', 'AAP'],
  ['UPI', 'United Press International', 'UPI'],
  ['Bloomberg', 'Bloomberg News|Bloomberg|ブルームバーグ|彭博社|彭博', ''],
  ['Tribune News Service', 'Tribune News Service', 'TNS'],
  ['Télam', 'Agencia Télam|Télam', 'Telam'],
  ['Notimex', 'Notimex', ''],
  ['Prensa Latina', 'Prensa Latina', ''],
  ['Colpisa', 'Colpisa', ''],
  ['KCNA', 'KCNA|朝鮮中央通信|조선중앙통신', ''],
  ['IRNA', 'IRNA|إرنا', ''],
  ['SANA', 'وكالة سانا', 'SANA|سانا'],
  ['WAM', 'Emirates News Agency', 'WAM|وام'],
  ['SPA', 'Saudi Press Agency', 'SPA|واس'],
  ['Antara', 'ANTARA News', 'ANTARA|Antara'],
  ['Bernama', 'Bernama', ''],
  ['Tanjug', 'Tanjug|Танјуг', ''],
  ['HINA', '', 'HINA|Hina'],
  ['BTA', 'Bulgarian News Agency', 'BTA|БТА'],
  ['Agerpres', 'Agerpres|AGERPRES', ''],
  ['Mediafax', 'Mediafax', ''],
  ['BNS', 'Baltic News Service', 'BNS'],
  ['LETA', '', 'LETA'],
  ['ELTA', '', 'ELTA'],
  ['BelTA', 'БелТА|BelTA', ''],
  ['ANA-MPA', 'ΑΠΕ-ΜΠΕ|ANA-MPA', 'ΑΠΕ'],
  ['ITIM', 'סוכנויות הידיעות', ''],
]

const agencies: Agency[] = table.map(([name, plain, short]) => ({
  name,
  plain: plain.split('|').filter(Boolean),
  short: short.split('|').filter(Boolean),
}))

/** Names of agencies that the table does not have, by their form: "the Northern Wire", "Baltic Press Agency". */
const byForm =
  /^(?:the )?((?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Wire|Newswire|News Agency|Press Agency|News Service|Wire Service))$/u

const byFolded = new Map<string, string>()
for (const { name, plain, short } of agencies)
  for (const form of [name, ...plain, ...short]) byFolded.set(fold(form), name)

/** The canonical name of an agency that these words, standing as a credit, name and nothing else; null when none. */
export function agencyNamed(words: string): string | null {
  if (words.length > 60) return null
  const bare = words
    .trim()
    .replace(
      /^(?:the|die|der|den|l['’]|agence|agentur|agencia|agenzia|agência|агентство|агенція|وكالة)\s+/iu,
      '',
    )
    .replace(
      /\s+(?:staff|news|stringer|newsroom|agency|agencies|nyhetsbyrån|wire|via|correspondents?|reporters?)$/iu,
      '',
    )
    .replace(/\.(?:com|ru|de|it|org|ua)$/i, '')
  return (
    byFolded.get(fold(words)) ?? byFolded.get(fold(bare)) ?? byForm.exec(words.trim())?.[1] ?? null
  )
}

/** The agencies that a credit names, in order: "dpa/AFP", "AP and Reuters", "Reuters, mit Material der dpa". */
export function agenciesIn(credit: string): string[] {
  const found: string[] = []
  for (const part of credit.slice(0, 300).split(parting)) {
    const words = part.replace(
      /^(?:from|by|via|mit|avec|con|com|met|med|z|za|за|по|ja|by the|the)\s+/iu,
      '',
    )
    const name = agencyNamed(words)
    if (name !== null && !found.includes(name)) found.push(name)
  }
  return found
}

const parting =
  /\s*(?:[,;/／|·•+＝=&()（）[\]【】、]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|en|i|и|та|і|with|via|mit|avec|con)\s)\s*/iu

/** All forms that are plain anywhere, as whole words: a part of a regular expression. */
export const plainForms = wholeWords(agencies.flatMap(({ plain }) => plain))
/** Of those, the ones of scripts that put no space before or after a name. */
export const unspacedForms = anyOf(
  agencies.flatMap(({ plain }) => plain.filter((form) => /^\p{Lo}/u.test(form))),
)
/** All forms that mean an agency where a credit stands, as whole words. */
export const creditForms = wholeWords(
  agencies.flatMap(({ name, plain, short }) => [name, ...plain, ...short]),
)

/** Looks at the first letter before anything else: where no form begins, nothing more is tried. */
function wholeWords(forms: string[]): string {
  const first = new Set(forms.map((form) => String.fromCodePoint(form.codePointAt(0)!)))
  return `(?:(?=[${[...first].join('')}])(?<![\\p{L}\\p{N}])(?:${anyOf(forms)})(?![\\p{L}\\p{N}]))`
}

/** Longest first. */
function anyOf(forms: string[]): string {
  return [...new Set(forms)]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

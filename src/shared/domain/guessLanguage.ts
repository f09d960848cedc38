/** The commonest words of each language that is written in Latin letters. */
const latin: Record<string, string> = {
  en: 'the and of to in that is was for on with as it at by from said has were have are not will',
  de: 'der die das und ist nicht von mit für auf den ein eine dem im zu sich auch als nach wird wurde',
  fr: 'le la les des et est une dans que qui pour sur pas au avec par plus ce il elle ont été',
  es: 'el la los las de que y en un una por con para del se al su como más pero ha fue',
  it: 'il la di che e un una per con del della non sono nel alla gli dei ha è anche più',
  pt: 'o a os as de que e do da em um uma para com não por no na dos se foi mais são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan door werd ook als bij naar',
  sv: 'och att det som en på är av för med till den har inte ett om var från vid',
  da: 'og at det som en på er af for med til den har ikke et om var fra ved',
  no: 'og at det som en på er av for med til den har ikke et om var fra ble',
  fi: 'ja on ei että se oli hän mutta myös ovat kun joka tai kuin sen ole mukaan jo sekä jonka vuoden niin vain',
  pl: 'w i na z do się nie to że jest o jak po ale przez od dla za są był',
  cs: 'a v na se je že to s z do o i ale za by po jako pro ve od při podle které který byl jsou jeho si už',
  sk: 'a v na sa je že to s z do o aj ale za by po ako pre vo od pri podľa ktoré ktorý bol sú jeho si už',
  hr: 'i u je na se da za su od s o a kako koji bi će te iz nije što koje do bio ali ili po',
  ro: 'și în cu pe care că din un nu se este pentru mai au fost sau prin după lui ale va',
  hu: 'a az és hogy nem egy ez volt meg mint csak még már van ki ha vagy után szerint lesz',
  tr: 've bir bu da de için ile olarak olan daha çok gibi sonra kadar ama ne var en o ise olduğu tarafından',
  id: 'yang dan di itu dengan untuk dari pada ini tidak dalam akan oleh juga ke telah adalah tersebut mereka',
  sw: 'na ya wa kwa ni katika la za kuwa hiyo huo alisema hii cha kama pia baada yake wake lakini',
  vi: 'và của là có không được trong cho một các người với này đã những để khi về từ đến',
}
/** Common in another language, and words or letters of English too ("U.S."): they tell neither from the other. */
const englishToo = new Set('a an i u s no do met die'.split(' '))
/** Where letters do not tell two languages apart that share them. */
const cyrillic: Record<string, string> = {
  uk: 'та і в у на що не з до як за про від це для його була також але',
  ru: 'и в на что не с по как это для от но его был она из к за также',
  be: 'і ў на што не з да як за пра ад гэта для яго была таксама але ён у',
  bg: 'и в на че не с да по как това за от но е ще се са към които до',
  sr: 'и у на да не с је се за су од то а као који би ће из али',
}
/** Letters that only one language of the script has, or none of the others. */
const ownLetters: [language: string, letters: RegExp][] = [
  ['be', /[ў]/giu],
  ['uk', /[їєґ]/giu],
  ['mk', /[ѓќѕ]/giu],
  ['sr', /[ђћ]/giu],
  ['kk', /[әғқңұү]/giu],
  ['ru', /[ыэё]/giu],
]
const scripts: [language: string, letters: RegExp, share: number][] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 0.1],
  ['ko', /\p{sc=Hangul}/gu, 0.3],
  ['zh', /\p{sc=Han}/gu, 0.3],
  ['ur', /[ٹڈڑےں]/gu, 0.02],
  ['fa', /[پچژگ]/gu, 0.01],
  ['ar', /\p{sc=Arabic}/gu, 0.3],
  ['he', /\p{sc=Hebrew}/gu, 0.3],
  ['el', /\p{sc=Greek}/gu, 0.3],
  ['hi', /\p{sc=Devanagari}/gu, 0.3],
  ['bn', /\p{sc=Bengali}/gu, 0.3],
  ['ta', /\p{sc=Tamil}/gu, 0.3],
  ['th', /\p{sc=Thai}/gu, 0.3],
  ['ka', /\p{sc=Georgian}/gu, 0.3],
  ['hy', /\p{sc=Armenian}/gu, 0.3],
  ['am', /\p{sc=Ethiopic}/gu, 0.3],
]

/** Of each language, its commonest words; lower case. */
export const wordsOfLanguages = setsOf(latin)
const wordsOfCyrillic = setsOf(cyrillic)
const languagesOf = languagesByWord(wordsOfLanguages)
const languagesOfCyrillic = languagesByWord(wordsOfCyrillic)
/** Every language that `guessLanguage` can tell. */
export const recognised = new Set([
  ...wordsOfLanguages.keys(),
  ...wordsOfCyrillic.keys(),
  ...ownLetters.map(([language]) => language),
  ...scripts.map(([language]) => language),
])

/** No script decides with less than this share of the letters. */
const LEAST = Math.min(...scripts.map(([, , share]) => share))

/** Told without asking for the script of each letter, which takes ten times as long. */
const westernLatin = /^[a-zA-ZÀ-ÖØ-öø-ÿ]+$/

/** The language of a text by its script and its commonest words, as BCP 47; null when it does not show. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000)
  const words = sample.match(/\p{L}+/gu) ?? []
  const letters = lengthOf(words)
  if (letters < 20) return null
  const foreign = words.filter((word) => !westernLatin.test(word) && /[^\p{sc=Latin}]/u.test(word))
  if (lengthOf(foreign) <= letters * LEAST) return byCommonWords(words, languagesOf)
  for (const [language, pattern, least] of scripts)
    if (count(sample, pattern) > letters * least) return language
  return count(sample, /\p{sc=Cyrillic}/gu) > letters * 0.3
    ? byCyrillic(sample, words, letters)
    : byCommonWords(words, languagesOf)
}

function byCyrillic(sample: string, words: readonly string[], letters: number): string | null {
  const own = ownLetters
    .map(([language, pattern]) => ({ language, share: count(sample, pattern) / letters }))
    .find(({ share }) => share > 0.004)
  return own?.language ?? byCommonWords(words, languagesOfCyrillic)
}

/** `languages` has for each common word those that it is common in. */
function byCommonWords(
  words: readonly string[],
  languages: ReadonlyMap<string, readonly string[]>,
): string | null {
  const hits = new Map<string, number>()
  let likeEnglish = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    const its = languages.get(lower) ?? []
    for (const language of its) hits.set(language, (hits.get(language) ?? 0) + 1)
    if (its.includes('en') || englishToo.has(lower)) likeEnglish++
  }
  const [best, second] = [...hits].toSorted(([, one], [, other]) => other - one)
  if (!best || best[1] <= words.length * 0.1) return null
  const [language, most] = best
  const others = Math.max(second?.[1] ?? 0, language === 'en' ? 0 : likeEnglish)
  return most > others * 1.15 ? language : null
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function setsOf(lists: Record<string, string>): Map<string, Set<string>> {
  return new Map(
    Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]),
  )
}

function languagesByWord(words: Map<string, Set<string>>): Map<string, string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, common] of words)
    for (const word of common) languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
}

import { guessLanguage, wordsOfLanguages } from '../../../shared/domain/guessLanguage'
import { commonWords, functionWords } from '../data/commonWords'
import { finiteVerbs, participles } from '../data/eventVerbs'
import { nameParticles, personNouns } from '../data/titles'
import { words } from '../data/words'

/**
 * The language that a text is read as, as BCP 47: the one known of it, else the one its words show. What shows none counts as
 * English, so that a headline or a list of names is still looked at; `und` where it plainly is another, but not which.
 */
export function languageOf(text: string, known: string | null = null): string {
  if (known !== null) return known
  const guess = guessLanguage(text)
  if (guess !== 'en' && text.length <= SHORT && isEnglishAroundNames(text, guess)) return 'en'
  // In a sentence or two a few names can look like another language: "Ursula von der Heide said Brussels would help."
  if (guess !== null && (guess === 'en' || text.length > SHORT || !isPlainEnglish(text)))
    return guess
  return isEnglish(text) ? 'en' : 'und'
}

/** True of languages that names, roles, speech and calendar words are understood in. */
export function isUnderstood(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}

/**
 * False where a text, be it one sentence, is plainly not English: most of its letters are not Latin, more of its words are
 * common in other languages, or it runs on without the words that no English does without.
 */
export function isEnglish(text: string): boolean {
  const { latin, own, only, foreign, small } = countWords(text)
  return latin && only >= foreign && (small < 40 || own > small * 0.08)
}

/** True where several words are English and nothing else, and few are not English. */
function isPlainEnglish(text: string): boolean {
  const { latin, only, foreign } = countWords(text)
  return latin && only > 1 && only > foreign * 2
}

/**
 * True of a headline that is English but for its names: "Al Sadd beat Al Duhail in Amir Cup". All that looks like another
 * language is written large as names are, and what is written small is English.
 */
function isEnglishAroundNames(text: string, guess: string | null): boolean {
  const written = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  let small = 0
  let told = 0
  for (const [at, word] of written.entries()) {
    const lower = word.toLowerCase()
    const next = written[at + 1] ?? ''
    if (/^\p{Lu}/u.test(word) && (at > 0 || /^\p{Lu}/u.test(next))) continue
    if (foreignWords.has(lower) && !isParticle(lower, next)) return false
    if (foreignToo.has(lower)) continue
    small++
    if (headlineWords.has(lower) || headlineWords.has(`${lower}s`)) told++
  }
  // German writes every noun large.
  return told > (guess === 'de' ? 1 : 0) && told * 2 >= small
}

/** How many of a text's words are common in English, in English alone, in other languages alone, and written small. */
function countWords(text: string) {
  const sample = text.slice(0, LONGEST_SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = (sample.match(/\p{sc=Latin}/gu)?.length ?? 0) * 2 >= letters
  const counts = { latin, own: 0, only: 0, foreign: 0, small: 0 }
  if (!latin) return counts
  const words = sample.match(/\p{L}+/gu) ?? []
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (word === lower) counts.small++
    if (english.has(lower)) {
      counts.own++
      if (!foreignToo.has(lower)) counts.only++
    } else if (foreignWords.has(lower) && !isParticle(lower, words[at + 1])) counts.foreign++
  }
  return counts
}

/** True of "de" in "Charles de Villiers" and "de la Tour", not in "de grote haven". */
function isParticle(lower: string, next = ''): boolean {
  return nameParticles.has(lower) && (/^\p{Lu}/u.test(next) || nameParticles.has(next))
}

const LONGEST_SAMPLE = 4000
/** Texts up to so many characters say little by their commonest words alone. */
const SHORT = 300

const english = new Set([...wordsOfLanguages.get('en')!, ...functionWords])
/** What headlines are made of. */
const headlineWords = new Set([
  ...english,
  ...commonWords,
  ...finiteVerbs,
  ...participles,
  ...personNouns,
  ...words('beats draws drew fell held lost sinks won'),
])
/** Words that are common in another language, and not in English. */
const foreignWords = new Set(
  [...wordsOfLanguages].flatMap(([language, words]) => (language === 'en' ? [] : [...words])),
)
/** English words that say nothing of the language; a single letter is an initial more often than a word. */
const foreignToo = new Set([...english].filter((word) => foreignWords.has(word)))
for (const word of [...english, ...commonWords]) foreignWords.delete(word)
for (const word of foreignWords) if (word.length === 1) foreignWords.delete(word)

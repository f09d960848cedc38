import { guessLanguage, wordsOfLanguages } from '../../../shared/domain/guessLanguage'
import { commonWords, functionWords } from '../data/commonWords'
import { nameParticles } from '../data/titles'

/**
 * The language that a text is read as, as BCP 47: the one known of it, else the one its words show. What shows none counts as
 * English, so that a headline or a list of names is still looked at; `und` where it plainly is another, but not which.
 */
export function languageOf(text: string, known: string | null = null): string {
  return known ?? guessLanguage(text) ?? (isEnglish(text) ? 'en' : 'und')
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
  const sample = text.slice(0, LONGEST_SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0
  if (latin * 2 < letters) return false
  let own = 0
  let foreign = 0
  let small = 0
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase()
    if (word === lower) small++
    if (english.has(lower)) own++
    else if (foreignWords.has(lower)) foreign++
  }
  return own >= foreign && (small < 40 || own > small * 0.08)
}

const LONGEST_SAMPLE = 4000

const english = new Set([...wordsOfLanguages.get('en')!, ...functionWords])
/** Words that are common in another language, and neither in English nor in names. */
const foreignWords = new Set(
  [...wordsOfLanguages].flatMap(([language, words]) => (language === 'en' ? [] : [...words])),
)
for (const word of [...english, ...commonWords, ...nameParticles]) foreignWords.delete(word)
// A single letter is an initial more often than a word.
for (const word of foreignWords) if (word.length === 1) foreignWords.delete(word)

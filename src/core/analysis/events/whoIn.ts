import type { FoundFollowUp } from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'
import type { NamedHere, Statement } from './findFollowUps'

/** Somebody as a sentence names them: where, and as one would write it in the middle of a line. */
export interface Who {
  span: NonNullable<FoundFollowUp['who']>
  name: string
}

/**
 * Who a stretch of a sentence (positions within it) is about: the name in it that stands nearest its end, else its own words
 * when they are few; for a pronoun whoever the sentence before begins with. Null when nobody can be told.
 */
export function whoIn(statement: Statement, stretch: Span, before: Statement | null): Who | null {
  const phrase = lastPhrase(statement.clear, stretch)
  const words = wordsOf(statement, phrase)
  if (pronoun.test(words)) return before && whoBefore(words, before)
  const named = nameIn(statement, phrase)
  if (named) return named
  if (
    words.length < 3 ||
    words.length > 60 ||
    !/^(?:the|a|an|its|their|his|her)\s|^\p{Lu}/iu.test(words)
  )
    return null
  return {
    span: {
      start: statement.start + phrase.start,
      end: statement.start + phrase.end,
      text: statement.text.slice(phrase.start, phrase.end),
      entity: null,
    },
    name: lowered(words.replace(spokesperson, '')),
  }
}

/** True of a stretch that names nobody but "it", "he" and the like. */
export function isPronoun(statement: Statement, stretch: Span): boolean {
  return pronoun.test(wordsOf(statement, lastPhrase(statement.clear, stretch)))
}

function wordsOf(statement: Statement, phrase: Span): string {
  return statement.clear.slice(phrase.start, phrase.end).replace(adverbs, '')
}

/** The name of a person or an organisation in a stretch; a place's only where it stands alone. */
function nameIn(statement: Statement, phrase: Span): Who | null {
  const inside = statement.names.filter(
    ({ start, end }) =>
      start >= statement.start + phrase.start && end <= statement.start + phrase.end,
  )
  const people = inside.filter(({ entity }) => entity.type === 'PERSON' || entity.type === 'ORG')
  const chosen = people.at(-1) ?? (isAlone(statement, phrase, inside.at(-1)) ? inside.at(-1) : null)
  // "The Hollis campaign" is not Hollis.
  const rest = chosen && statement.clear.slice(chosen.end - statement.start, phrase.end)
  return chosen && (rest === '' || /^[,(]/.test(rest!)) ? toWho(statement, chosen) : null
}

function isAlone(statement: Statement, phrase: Span, name: NamedHere | undefined): boolean {
  if (!name) return false
  const lead = statement.clear.slice(phrase.start, name.start - statement.start)
  return /^(?:the\s)?$/i.test(lead) && name.end - statement.start >= phrase.end - 2
}

function toWho(statement: Statement, { start, end, entity }: NamedHere): Who {
  const text = statement.text.slice(start - statement.start, end - statement.start)
  const article = /(?:^|\s)the\s$/i.test(statement.clear.slice(0, start - statement.start))
  const name = entity.name
  return {
    span: { start, end, text, entity: entity.id },
    name: article && entity.type === 'ORG' && !/^the\s/i.test(name) ? `the ${name}` : name,
  }
}

/** What "it" or "he" goes back to: the first fitting name of the sentence before. */
function whoBefore(word: string, before: Statement): Who | null {
  const type = /^(?:he|she|who)$/i.test(word) ? 'PERSON' : 'ORG'
  const fitting = before.names.filter(({ entity }) => entity.type === type)
  // "The Bell asked the council … It had not replied": whoever was asked, not who asked.
  const object = /\b(?:asked|contacted|approached|reached out to|wrote to|e-?mailed)\s/.exec(
    before.clear,
  )
  const asked = object && fitting.find(({ start }) => start >= before.start + object.index)
  const name = asked ?? fitting[0]
  return name ? toWho(before, name) : null
}

/** From the last boundary of clauses on, without an aside at its end. */
function lastPhrase(clear: string, { start, end }: Span): Span {
  const words = clear.slice(start, end)
  const boundary =
    /(?:^|.*)(?:[;:—–\ue001]\s*|,?\s(?:and|but|while|although|because|that|said|says|when)\s(?=(?:the|a|an|it|he|she|they|neither)\b|\p{Lu}))/su.exec(
      words,
    )
  let from = start + (boundary?.[0].length ?? 0)
  let until = end
  const opening =
    /^(?:on|in|by|at|as of|when|asked|contacted|reached|through|via)\s[^,]{2,60},\s/i.exec(
      clear.slice(from, until),
    )
  if (opening) from += opening[0].length
  const aside = /,\s(?:which|who|whose|based|where)\s[^,]*,?$/.exec(clear.slice(from, until))
  if (aside) until = from + aside.index
  while (until > from && /[\s,]/.test(clear[until - 1]!)) until--
  while (from < until && /[\s,"“(]/.test(clear[from]!)) from++
  return { start: from, end: until }
}

const pronoun = /^(?:it|he|she|they|who|which|both|neither|we|i|you)$/i
const adverbs = /(?:\s(?:also|then|later|now|still|both|\p{Ll}+ly))+$/u
const spokesperson =
  /^(?:an?\s|the\s)?(?:(?:press\s|police\s)?spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|officials?)\s(?:for|of|at|with|from)\s/i

/** "The school district" as it stands within a line. */
export function lowered(words: string): string {
  return words.replace(
    /^(?:The|A|An|Its|Their|His|Her|Residents|Objectors|Voters|Councillors|Parents|Tenants|Bidders|People|Members|Applicants)\b/,
    (article) => article.toLowerCase(),
  )
}

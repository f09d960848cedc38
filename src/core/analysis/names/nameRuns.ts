import { months, weekdays } from '../data/calendar'
import { commonWords, functionWords } from '../data/commonWords'
import { firstNames } from '../data/firstNames'
import { organisationEndings, organisationHeads } from '../data/organisations'
import { nameEndings, nameParticles } from '../data/titles'
import { knownNameAt } from './gazetteer'
import type { Reading } from '../text/reading'
import type { Token } from '../text/tokens'

/** Neighbouring words that are written large: token indices, `until` exclusive. */
export interface NameRun {
  from: number
  until: number
  /** It opens its sentence, so that its first capital says nothing. */
  opensSentence: boolean
  /** It stands in a headline or a line in capitals, where capitals say nothing at all. */
  inHeadline: boolean
}

/** The runs of capitalised words of a text, with the small words that belong inside names. */
export function findNameRuns(reading: Reading): NameRun[] {
  const { tokens } = reading
  const openers = sentenceOpeners(reading)
  const headlines = headlineTokens(reading)
  const runs: NameRun[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!mayStart(tokens, index)) continue
    const until = runEnd(tokens, index, openers)
    runs.push({
      from: index,
      until,
      opensSentence: openers.has(index),
      inHeadline: headlines.has(index) || hasLargeSmallWord(tokens, index, until),
    })
    index = until - 1
  }
  return runs
}

/** "Rules Face Test In Court": small words written large are a headline's, also where its line is not known for one. */
function hasLargeSmallWord(tokens: Token[], from: number, until: number): boolean {
  if (until - from < 4) return false
  return tokens
    .slice(from + 1, until)
    .some(
      ({ capital, text }) =>
        capital && /^(?:In|On|At|To|For|With|And|As|Is|Are|Of|By|From|The|A)$/.test(text),
    )
}

/** True when a token is joined to the one before it by no more than a space. */
export function adjoins(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  return (
    before !== undefined &&
    token !== undefined &&
    !token.opensParagraph &&
    token.start - before.end <= 1
  )
}

function mayStart(tokens: Token[], index: number): boolean {
  const token = tokens[index]!
  if (token.kind !== 'word') return false
  if (!token.capital) return /^(?:al|el)-\p{Lu}/u.test(token.text) || knownLowercase.has(token.text)
  if (!isCalendarWord(token)) return true
  const next = tokens[index + 1]
  return (
    firstNames.has(token.text) &&
    adjoins(tokens, index + 1) &&
    next!.capital &&
    !commonWords.has(next!.lower) &&
    !isCalendarWord(next!) &&
    !knownNameAt(tokens, index + 1)
  )
}

function runEnd(tokens: Token[], from: number, openers: Set<number>): number {
  let until = from + 1
  let hasHead = isHead(tokens[from]!)
  // A known name is taken whole, whatever small words it has.
  const known = knownNameAt(tokens, from)
  if (known) until = from + known.words.length
  while (until < tokens.length && until - from < 14) {
    const token = tokens[until]!
    if (openers.has(until) || !adjoins(tokens, until)) break
    if (token.text.length > 60) break
    if ((token.capital && !isCalendarWord(token)) || isNameTail(tokens, until)) {
      hasHead ||= isHead(token)
      until++
      continue
    }
    const skipped = joiningWords(tokens, until, hasHead)
    if (skipped === 0) break
    until += skipped
  }
  return until
}

/** "al-Rashid" within a name, and the one month that is a surname: "Theresa May". */
function isNameTail(tokens: Token[], index: number): boolean {
  const { text } = tokens[index]!
  if (/^(?:al|el|ul|bin|ibn)-\p{Lu}/u.test(text)) return true
  return (
    text === 'May' &&
    firstNames.has(tokens[index - 1]!.text) &&
    tokens[index + 1]?.kind !== 'number'
  )
}

/** How many small words at an index join what stands before to a capital after them. */
function joiningWords(tokens: Token[], index: number, hasHead: boolean): number {
  const word = tokens[index]!
  const next = tokens[index + 1]
  if (!next) return 0
  if (word.text === ',' && nameEndings.has(next.text) && next.capital && next.text.length > 1)
    return 2
  if (word.text === ',' && /^(?:Inc|Ltd|LLC|LLP|Corp)\.?$/.test(next.text)) return 2
  if (!adjoins(tokens, index + 1)) return 0
  const large = next.capital && !isCalendarWord(next)
  if (word.text === '&' && large) return 1
  const before = tokens[index - 1]!
  if (word.lower === 'of') {
    if (!hasHead && before.lower !== 'secretary') return 0
    if (large) return 1
    return /^(?:the|la|los|las)$/.test(next.lower) && tokens[index + 2]?.capital ? 2 : 0
  }
  if (word.lower === 'for' && hasHead && large && organisationEndings.has(before.text)) return 1
  if (word.lower === 'and' && hasHead && large && isOfDepartment(tokens, index)) return 1
  if (nameParticles.has(word.lower) && word.kind === 'word') {
    if (large && word.lower !== 'the') return 1
    const after = tokens[index + 2]
    if (nameParticles.has(next.lower) && after?.capital && adjoins(tokens, index + 2)) return 2
  }
  return 0
}

/** "Department of Health and Human Services": "and" goes on with the name of a ministry. */
function isOfDepartment(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1]!
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (/^(?:of|for)$/.test(tokens[at]!.text))
      return (
        /^(?:Department|Ministry|Committee|Bureau|Board|Centers|Secretariat|Institute|Agency|Association)$/.test(
          tokens[at - 1]?.text ?? '',
        ) &&
        !knownNameAt(tokens, index + 1) &&
        !firstNames.has(next.text)
      )
  }
  return false
}

function isHead(token: Token): boolean {
  return organisationHeads.has(token.text) || organisationEndings.has(token.text)
}

export function isCalendarWord(token: Token): boolean {
  const bare = token.lower.replace(/\.$/, '')
  return (
    token.capital &&
    (englishMonthWords.has(bare) ||
      (weekdays.has(bare) && (bare.length > 4 || token.text.endsWith('.'))))
  )
}

const englishMonthWords = new Set(
  [...months.keys()].filter((name) =>
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec)$/.test(
      name,
    ),
  ),
)

const knownLowercase = new Set(['al-Qaeda', 'al-Qaida', 'al-Shabaab', 'al-Shabab', 'dpa', 'eBay'])

/** Tokens that stand first in a sentence, a quotation or after a colon. */
export function sentenceOpeners({ tokens, sentences, text }: Reading): Set<number> {
  const openers = new Set<number>()
  let index = 0
  for (const sentence of sentences) {
    while (index < tokens.length && tokens[index]!.start < sentence.start) index++
    let first = index
    while (tokens[first]?.kind === 'mark' && tokens[first]!.end < sentence.end) first++
    openers.add(first)
  }
  for (let at = 0; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    if (
      token.kind === 'mark' &&
      /^(?:["“‘„«:•–—]|``|\*)$/.test(token.text) &&
      tokens[at + 1] &&
      !/\S/.test(text.slice(token.end, tokens[at + 1]!.start))
    )
      openers.add(at + 1)
  }
  return openers
}

/** Tokens of lines in which nearly every word is written large. */
export function headlineTokens({ tokens, paragraphs }: Reading): Set<number> {
  const marked = new Set<number>()
  let index = 0
  for (const paragraph of paragraphs) {
    while (index < tokens.length && tokens[index]!.start < paragraph.start) index++
    const from = index
    let long = 0
    let large = 0
    let shouted = 0
    while (index < tokens.length && tokens[index]!.end <= paragraph.end) {
      const token = tokens[index++]!
      if (token.kind !== 'word' || (functionWords.has(token.lower) && !token.capital)) continue
      long++
      if (token.capital) large++
      if (token.shouted && token.text.length > 3) shouted++
    }
    const isHeadline =
      index - from < 40 &&
      tokens[index - 1]?.text !== '.' &&
      ((long >= 3 && large / long >= 0.8) || (long >= 2 && shouted / long > 0.6))
    if (isHeadline && (long > 4 || hasCommonWord(tokens, from, index)))
      for (let at = from; at < index; at++) marked.add(at)
  }
  return marked
}

function hasCommonWord(tokens: Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const { lower } = tokens[at]!
    if (commonWords.has(lower) || functionWords.has(lower)) return true
  }
  return false
}

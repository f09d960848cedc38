import type { FoundEntity, FoundQuote } from '../../shared/domain/analysis'
import type { QuotedStretch } from './findQuotes'
import type { Frame, FrameWord } from './frame'
import { frameOf } from './frame'
import { cueAfter, cueBefore, type Attribution } from './findCues'
import { kindOfQuote } from './quoteKinds'
import type { Reading } from './reading'
import { resolveSpeaker, type Speaker } from './resolveSpeaker'
import { channelOf } from './channels'

interface Attributed {
  stretch: QuotedStretch
  attribution: Attribution | null
  /** The attribution stands beside this very quote, not beside a neighbour it goes on from. */
  own: boolean
}

/**
 * Who said each quote, by rules: a verb of saying beside it, "according to", a name and a colon; without one, the speaker of
 * the quote it goes on from. A passive ("was called “…”") names nobody, and then nobody is given.
 */
export function attributeQuotes(
  original: string,
  reading: Reading,
  stretches: QuotedStretch[],
  entities: FoundEntity[],
): FoundQuote[] {
  const frame = frameOf(reading, stretches, entities)
  const attributed = attributeAll(reading, frame, stretches)
  const speakers: (Speaker | null)[] = []
  for (const [index, { attribution, own }] of attributed.entries()) {
    const earlier = sameAttribution(attributed, index)
    speakers.push(
      attribution === null
        ? null
        : earlier !== null && !own
          ? speakers[earlier]!
          : resolveSpeaker(original, frame, attribution, entities, speakers),
    )
  }
  return attributed.map(({ stretch, attribution }, index) => {
    const speaker = speakers[index]!
    const cue = attribution?.cue === null || !attribution ? null : frame.words[attribution.cue]!
    return {
      start: stretch.start,
      end: stretch.end,
      text: original.slice(stretch.start, stretch.end),
      kind: kindOfQuote(reading, frame, stretch, frame.places[index]!, attribution !== null),
      speaker: speaker && {
        start: speaker.start,
        end: speaker.end,
        text: original.slice(speaker.start, speaker.end),
        entity: speaker.entity?.id ?? null,
      },
      cue: cue && { start: cue.start, end: cue.end, text: original.slice(cue.start, cue.end) },
      role: speaker?.role ?? null,
      via: attribution ? channelOf(original, frame, frame.places[index]!, attribution) : null,
      anonymous: speaker?.anonymous ?? false,
    }
  })
}

function sameAttribution(attributed: Attributed[], index: number): number | null {
  const { attribution } = attributed[index]!
  return index > 0 && attribution !== null && attributed[index - 1]!.attribution === attribution
    ? index - 1
    : null
}

function attributeAll(reading: Reading, frame: Frame, stretches: QuotedStretch[]): Attributed[] {
  const { words, places } = frame
  const attributed: Attributed[] = stretches.map((stretch) => ({
    stretch,
    attribution: null,
    own: false,
  }))
  for (const [index, current] of attributed.entries()) {
    const place = places[index]!
    const { from, until } = paragraphAround(words, place)
    const beside = cueBeside(reading, words, place, from, until, current.stretch)
    if (beside !== 'passive' && beside !== null) {
      current.attribution = beside
      current.own = true
    } else if (beside === null)
      current.attribution = continued(reading, frame, attributed, index, from)
  }
  // "“First paragraph / “second paragraph,” she said": the words before the re-opened mark are hers too.
  for (let index = attributed.length - 2; index >= 0; index--) {
    const current = attributed[index]!
    const next = attributed[index + 1]!
    if (current.stretch.runsOn && next.stretch.resumes && next.own && !current.own)
      current.attribution = next.attribution
  }
  return attributed
}

function cueBeside(
  reading: Reading,
  words: FrameWord[],
  place: number,
  from: number,
  until: number,
  stretch: QuotedStretch,
): Attribution | 'passive' | null {
  const lastSign = reading.text[stretch.end - 1]!
  const outerSign = words[place + 1]?.text ?? ''
  const endsSentence = /[.。]/.test(lastSign) && !outerSign.startsWith(',')
  const sentenceFrom = sentenceStart(words, place, from, reading.text)
  const opens = sentenceFrom === place
  const introduced = words[place - 1]?.text === ':' && place > from
  if (introduced) {
    const before = cueBefore(words, place, sentenceFrom)
    if (before !== null) return before
  }
  if (!endsSentence && (opens || /[,?!—–-]/.test(lastSign) || /^[,—–]/.test(outerSign))) {
    const after = cueAfter(words, place, until, true)
    if (after) return after
  }
  const before = opens ? null : cueBefore(words, place, sentenceFrom)
  if (before !== null && before !== 'passive') return before
  if (endsSentence || before === 'passive') return before ?? signatureAfter(words, place, until)
  return cueAfter(words, place, until, false)
}

/** "“…” — Ines Duarte" at the end of a paragraph. */
function signatureAfter(words: FrameWord[], place: number, until: number): Attribution | null {
  const dash = words[place + 1]
  if (place + 2 >= until || !dash || !/^[—–―-]+$/.test(dash.text)) return null
  const mention = words[place + 2]?.mention
  const name = mention?.entity.type === 'PERSON' ? mention.words : until - place - 2
  return words[place + 2]!.capital && name <= 6
    ? { from: place + 2, until: place + 2 + name, cue: null }
    : null
}

/** The attribution that a quote without one goes on from. */
function continued(
  reading: Reading,
  { words, places }: Frame,
  attributed: Attributed[],
  index: number,
  from: number,
): Attribution | null {
  const current = attributed[index]!
  const before = attributed[index - 1]
  const place = places[index]!
  if (current.stretch.resumes && before) return before.attribution
  const inSentence = sentenceStart(words, place, from, reading.text) !== place
  if (before && places[index - 1]! >= from) {
    // Two quotes of one sentence joined by "and" or a comma share what is said of the first.
    if (!inSentence || isJoined(words, places[index - 1]!, place)) return before.attribution
    return null
  }
  if (inSentence) return null
  if (place > from) return subjectBefore(words, place, from)
  return fromParagraphBefore(reading, words, attributed, places, index, place)
}

function isJoined(words: FrameWord[], one: number, other: number): boolean {
  for (let at = one + 1; at < other; at++)
    if (
      words[at]!.kind !== 'mark' &&
      !/^(?:and|or|but|a|an|the|to|of|as|that|even|then|also|is|was|in|for|with|by)$/.test(
        words[at]!.lower,
      )
    )
      return false
  return true
}

/** A quote that follows a whole sentence of its paragraph: said by whom that sentence is about. */
function subjectBefore(words: FrameWord[], place: number, from: number): Attribution | null {
  let start = place - 1
  while (start > from && !/^[.!?]+$/.test(words[start - 1]!.text)) start--
  const cue = cueBefore(words, place - 1, start)
  if (cue && cue !== 'passive') return cue
  for (let at = start; at < place; at++) {
    const mention = words[at]!.mention
    if (
      mention?.entity.type === 'PERSON' &&
      !/^['’]s?$/.test(words[at + mention.words]?.text ?? '')
    )
      return { from: at, until: at + mention.words, cue: null }
    if (/^(?:he|she)$/.test(words[at]!.lower)) return { from: at, until: at + 1, cue: null }
  }
  return null
}

/** A paragraph that begins with a quote and says nothing of its speaker goes on from the paragraph before. */
function fromParagraphBefore(
  reading: Reading,
  words: FrameWord[],
  attributed: Attributed[],
  places: number[],
  index: number,
  place: number,
): Attribution | null {
  const { from, until } = { from: paragraphAround(words, place - 1).from, until: place }
  if (place === 0) return null
  const before = attributed[index - 1]
  const quotedThere = before && places[index - 1]! >= from
  if (words[until - 1]!.text === ':') {
    const introduced = cueBefore(words, until, sentenceStart(words, until - 1, from, reading.text))
    if (introduced && introduced !== 'passive') return introduced
  }
  if (quotedThere) {
    // After its quote the paragraph may have turned to somebody else.
    const tail = lastSentenceCue(reading, words, places[index - 1]!, until)
    return tail ?? before.attribution
  }
  return lastSentenceCue(reading, words, from - 1, until) ?? subjectBefore(words, until, from)
}

function lastSentenceCue(
  reading: Reading,
  words: FrameWord[],
  after: number,
  until: number,
): Attribution | null {
  const end = /^[.!?:]+$/.test(words[until - 1]?.text ?? '') ? until - 1 : until
  const start = Math.max(after + 1, sentenceStart(words, end, after + 1, reading.text))
  if (
    start <= after + 1 &&
    after >= 0 &&
    words[after]?.quote !== null &&
    words[after] !== undefined
  )
    return null
  const cue = cueBefore(words, end, start)
  return cue === 'passive' ? null : cue
}

/** The words of the paragraph that a word stands in. */
function paragraphAround(words: FrameWord[], place: number): { from: number; until: number } {
  let from = Math.max(place, 0)
  while (from > 0 && !words[from]!.opensParagraph) from--
  let until = Math.max(place, 0) + 1
  while (until < words.length && !words[until]!.opensParagraph) until++
  return { from, until }
}

/** The first word of the sentence that a quote stands in; a full stop within an earlier quote ends a sentence too. */
function sentenceStart(words: FrameWord[], place: number, from: number, text: string): number {
  for (let at = place - 1; at >= from; at--) {
    const word = words[at]!
    if (word.quote !== null) {
      const next = words[at + 1]!
      if (
        /[.?!]/.test(text[word.end - 2] ?? '') &&
        at + 1 <= place &&
        (next.capital || next.quote !== null)
      )
        return at + 1
    } else if (/^[.!?;]+$/.test(word.text) && word.kind === 'mark') return at + 1
  }
  return from
}

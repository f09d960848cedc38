import type { FoundEntity, FoundQuote } from '../../../shared/domain/analysis'
import type { QuoteKind } from '../../../shared/domain/quotes'
import type { Span } from '../../../shared/domain/spans'
import type { QuotedStretch } from './findQuotes'
import type { Frame, FrameWord } from './frame'
import { castOf } from './cast'
import { frameOf } from './frame'
import { continuedFrom } from './continuedQuotes'
import type { Attribution } from './attribution'
import { cueAfter } from './cueAfter'
import { cueBefore } from './cueBefore'
import { findStatements } from './findStatements'
import { kindOfQuote } from './quoteKinds'
import type { Reading } from '../text/reading'
import { isLabelled, resolveSpeaker, type Speaker } from './resolveSpeaker'
import { channelOf } from './channels'

export interface Attributed {
  stretch: QuotedStretch
  attribution: Attribution | null
  /** The attribution stands beside this very quote, not beside a neighbour it goes on from. */
  own: boolean
}

/**
 * Who said each quote, by rules: a verb of saying beside it, "according to", a name and a colon; without one, the speaker of
 * the quote it goes on from. A passive ("was called “…”") names nobody, and then nobody is given. What is told in indirect
 * speech comes among them, in the order of the text; it may hold quotes, which are given as well.
 */
export function attributeQuotes(
  original: string,
  reading: Reading,
  stretches: QuotedStretch[],
  entities: FoundEntity[],
): FoundQuote[] {
  const frame = frameOf(reading, stretches, entities)
  const attributed = attributeAll(reading, frame, stretches)
  const direct = attributed.map(({ stretch, attribution, own }, index): Utterance => ({
    start: stretch.start,
    end: stretch.end,
    kind: kindOfQuote(reading, frame, stretch, frame.places[index]!, attribution !== null),
    place: frame.places[index]!,
    attribution,
    goesOn: !own && sharesAttribution(attributed, index),
  }))
  const indirect = findStatements(frame).map(({ from, until, attribution }): Utterance => ({
    start: frame.words[from]!.start,
    end: frame.words[until - 1]!.end,
    kind: 'indirect',
    place: from,
    attribution,
    goesOn: false,
  }))
  const quotes: FoundQuote[] = []
  const cast = castOf(original, frame, entities)
  let previous: Speaker | null = null
  let last: Speaker | null = null
  for (const utterance of inOrder(direct, indirect)) {
    const { attribution, goesOn, kind } = utterance
    const speaker: Speaker | null =
      attribution === null
        ? null
        : goesOn
          ? last
          : resolveSpeaker(original, frame, attribution, cast, previous)
    if (kind !== 'indirect') last = speaker
    previous = speaker ?? previous
    quotes.push(asFound(original, frame, utterance, speaker))
  }
  return quotes
}

/** A quote or an indirect statement with what stands beside it. */
interface Utterance extends Span {
  kind: QuoteKind
  /** Where it stands among the frame's words. */
  place: number
  attribution: Attribution | null
  /** It has the attribution of the quote before it. */
  goesOn: boolean
}

function asFound(
  original: string,
  frame: Frame,
  { start, end, kind, place, attribution }: Utterance,
  speaker: Speaker | null,
): FoundQuote {
  const cue = attribution?.cue === null || !attribution ? null : frame.words[attribution.cue]!
  return {
    start,
    end,
    text: original.slice(start, end),
    kind,
    speaker: speaker && {
      start: speaker.start,
      end: speaker.end,
      text: original.slice(speaker.start, speaker.end),
      entity: speaker.entity?.id ?? null,
      standsFor: speaker.standsFor,
    },
    cue: cue && { start: cue.start, end: cue.end, text: original.slice(cue.start, cue.end) },
    role: speaker?.role ?? null,
    via: attribution ? channelOf(original, frame, place, attribution) : null,
    anonymous: speaker?.anonymous ?? false,
  }
}

/** Both lists are in order already. */
function inOrder(direct: Utterance[], indirect: Utterance[]): Utterance[] {
  const ordered: Utterance[] = []
  let next = 0
  for (const quote of direct) {
    while (next < indirect.length && indirect[next]!.start < quote.start)
      ordered.push(indirect[next++]!)
    ordered.push(quote)
  }
  return [...ordered, ...indirect.slice(next)]
}

function sharesAttribution(attributed: Attributed[], index: number): boolean {
  const { attribution } = attributed[index]!
  return index > 0 && attribution !== null && attributed[index - 1]!.attribution === attribution
}

function attributeAll(reading: Reading, frame: Frame, stretches: QuotedStretch[]): Attributed[] {
  const { places } = frame
  const attributed: Attributed[] = stretches.map((stretch) => ({
    stretch,
    attribution: null,
    own: false,
  }))
  for (const [index, current] of attributed.entries()) {
    const beside = cueBeside(reading, frame, places[index]!, current.stretch)
    if (beside !== 'passive' && beside !== null) {
      current.attribution = beside
      current.own = true
    } else if (beside === null) current.attribution = continuedFrom(frame, attributed, index)
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
  { words, sentenceStarts, paragraphStarts, paragraphEnds }: Frame,
  place: number,
  stretch: QuotedStretch,
): Attribution | 'passive' | null {
  const until = paragraphEnds[place]!
  const lastSign = reading.text[stretch.end - 1]!
  const outerSign = words[place + 1]?.text ?? ''
  const endsSentence = /[.。]/.test(lastSign) && !outerSign.startsWith(',')
  const sentenceFrom = sentenceStarts[place]!
  const opens = sentenceFrom === place
  if (isLabelled(reading.text, stretch)) return { from: place, until: place + 1, cue: null }
  const signed = signatureAfter(words, place, until)
  if (signed) return signed
  const introduced = words[place - 1]?.text === ':' && place > paragraphStarts[place]!
  if (introduced) {
    // "She praised what it would bring: “…,” the union wrote."
    const after = lastSign === ',' ? bareCueAfter(words, place, until) : null
    if (after) return after
    const before = cueBefore(words, place, sentenceFrom)
    if (before !== null) return before
  }
  if (!endsSentence && (opens || /[,?!—–-]/.test(lastSign) || /^[,—–]/.test(outerSign))) {
    const after = cueAfter(words, place, until, true)
    if (after) return after
  }
  const before = opens ? null : cueBefore(words, place, sentenceFrom)
  if (before !== null && before !== 'passive') return before
  if (endsSentence || before === 'passive') return before ?? bareCueAfter(words, place, until)
  return cueAfter(words, place, until, false)
}

/** "“We read it first.” Tomas Reyes said.": a sentence that does nothing but say who spoke. */
function bareCueAfter(words: FrameWord[], place: number, until: number): Attribution | null {
  const after = cueAfter(words, place, until, true)
  if (!after || after.cue === null) return null
  const next = Math.max(after.until, after.cue + 1)
  return next >= until || words[next]!.text === '.' ? after : null
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

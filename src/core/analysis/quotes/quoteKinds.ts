import type { QuoteKind } from '../../../shared/domain/quotes'
import type { Span } from '../../../shared/domain/spans'
import { scareWords, workNouns } from '../data/cues'
import { commonWords, functionWords } from '../data/commonWords'
import type { QuotedStretch } from './findQuotes'
import type { Frame, FrameWord } from './frame'
import type { Reading } from '../text/reading'
import { tokenAt } from '../text/reading'
import type { Token } from '../text/tokens'

/** What sort of quotation a stretch is. `isAttributed`: somebody is known to have said it. */
export function kindOfQuote(
  reading: Reading,
  frame: Frame,
  stretch: QuotedStretch,
  place: number,
  isAttributed: boolean,
): QuoteKind {
  const quotation = describe(reading, frame, stretch, place)
  if (isInHeadline(reading, frame, stretch, place)) return 'scare'
  if (isTitle(quotation, isAttributed)) return 'title'
  if (isScare(quotation, isAttributed)) return 'scare'
  return isFull(quotation) ? 'full' : 'fragment'
}

interface Quotation {
  /** The first words within, marks left out. */
  quoted: Token[]
  /** How many words within; 15 stands for more than can matter. */
  length: number
  before: FrameWord | undefined
  /** The word before that one, in lower case; empty where there is none. */
  twoBefore: string
  after: FrameWord | undefined
  /** The last sign within. */
  last: string
  /** It is a person's, whose name or "his" stands before it. */
  isSomebodys: boolean
  /** A comma, a colon or nothing stands before it. */
  introduced: boolean
  /** All of it stands in brackets, as a transcript's “(Laughter.)”. */
  bracketed: boolean
  /** The paragraph before ends with a colon. */
  announced: boolean
  /** It fills its paragraph. */
  alone: boolean
  /** Every word that is no small one has a large initial. */
  inTitleCase: boolean
  /** Words within that have a small initial without being small words. */
  small: number
}

function describe(
  { text, tokens }: Reading,
  { words }: Frame,
  stretch: QuotedStretch,
  place: number,
): Quotation {
  const from = tokenAt(tokens, stretch.start)
  const until = tokenAt(tokens, stretch.end)
  const quoted = tokens
    .slice(from, Math.min(until, from + 14))
    .filter((token) => token.kind !== 'mark')
  const before = words[place]!.opensParagraph ? undefined : wordBefore(words, place)
  const after = words[place + 1]
  const length = until - from > 14 ? 15 : quoted.length
  const large = quoted.filter((token) => token.capital).length
  const small = quoted.filter(
    (token) => !token.capital && !functionWords.has(token.lower) && token.kind === 'word',
  ).length
  return {
    quoted,
    length,
    before,
    twoBefore: before && !before.opensParagraph ? words[place - 2]!.lower : '',
    after: after?.opensParagraph ? undefined : after,
    last: text[stretch.end - 1]!,
    isSomebodys: before !== undefined && isSomebodys(words, place),
    bracketed: /^\([^()]{1,40}\)?[.!?]?$/.test(
      text.slice(stretch.start, Math.min(stretch.end, stretch.start + 45)),
    ),
    introduced: before === undefined || before.text === ':' || before.text === ',',
    announced: words[place - 1]?.text === ':',
    alone: before === undefined && (after === undefined || isLastMark(words, place + 1)),
    inTitleCase: large >= 2 && small === 0 && length <= 10,
    small,
  }
}

function isSomebodys(words: FrameWord[], place: number): boolean {
  if (/^(?:his|her|their)$/.test(words[place - 1]!.lower)) return true
  if (!/^['’]s$/.test(words[place - 1]!.text)) return false
  for (let at = place - 2; at >= Math.max(0, place - 5); at--) {
    const { mention } = words[at]!
    if (mention) return mention.entity.type === 'PERSON' && at + mention.words === place - 1
  }
  return false
}

/** The word before a quote; an initial's full stop belongs to it: "Robert C. “Dory” Eide". */
function wordBefore(words: FrameWord[], place: number): FrameWord | undefined {
  const before = words[place - 1]
  const initial = words[place - 2]
  return before?.text === '.' && initial && /^\p{Lu}$/u.test(initial.text) ? initial : before
}

/** Nothing follows in the paragraph but a full stop. */
function isLastMark(words: FrameWord[], at: number): boolean {
  if (words[at]!.opensParagraph) return true
  return /^\.$/.test(words[at]!.text) && (words[at + 1]?.opensParagraph ?? true)
}

/**
 * A headline's single marks stand for what the article quotes in full. The headline is a short first paragraph of one sentence
 * that has no verb of saying in the past.
 */
function isInHeadline(
  { text, paragraphs }: Reading,
  { words, sentenceStarts }: Frame,
  stretch: QuotedStretch,
  place: number,
): boolean {
  const [first, second] = paragraphs as [Span, Span?]
  if (!second || stretch.start >= second.end || !/[‘'‚‹]/.test(text[stretch.outer.start]!))
    return false
  const isDeck = stretch.start >= second.start
  // A line under the headline only where the article itself quotes with other marks.
  if (isDeck && (first.end - first.start > 160 || !/["“”„«]/.test(text.slice(second.end))))
    return false
  const headline = isDeck ? second : first
  if (headline.end - headline.start > 160) return false
  const from = sentenceStarts[place]!
  for (let at = from; at < words.length && words[at]!.start < headline.end; at++) {
    if (sentenceStarts[at] !== from && words[at]!.kind !== 'mark') return false
    if (at !== place && /^(?:said|told|wrote|asked|added|replied)$/.test(words[at]!.lower))
      return false
  }
  return true
}

function isTitle(quotation: Quotation, isAttributed: boolean): boolean {
  const { quoted, length, before, twoBefore, after, last, announced, alone, inTitleCase, small } =
    quotation
  const endsOpen = !/[.!?,…]/.test(last)
  const isWork =
    before !== undefined && workNouns.has(before.lower) && !/^(?:called|named)$/.test(before.lower)
  if (length <= 12 && quoted[0]?.capital && (isWork || isWorkAfter(after?.lower)) && small <= 1)
    return true
  // "Her column, “Close the quay,” is read by all."
  if (workNouns.has(twoBefore) && before!.text === ',' && /^(?:is|was)$/.test(after?.lower ?? ''))
    return true
  // A nickname: “Robert ‘Bobby’ Scott”.
  if (length <= 2 && inName(quoted) && before?.capital && after?.capital && !/[.,!?]/.test(last))
    return true
  // A heading within the article, whoever spoke before it.
  if (alone && length <= 8 && (inTitleCase || (endsOpen && !announced))) return true
  return isNameOfAWork(quotation, isAttributed)
}

/** Large initials where no verdict, aim or sentence of the speaker's is given so: "rated “Mostly True”". */
function isNameOfAWork(
  { before, twoBefore, last, introduced, inTitleCase }: Quotation,
  isAttributed: boolean,
): boolean {
  if (!inTitleCase || /[!?]/.test(last)) return false
  const lead = before?.lower ?? ''
  if (verdicts.has(lead)) return false
  if (isAttributed && !/^(?:['’]s|on|of|in|the|show|film|song)$/.test(lead)) return false
  if (isAttributed && lead === 'of' && aims.has(twoBefore)) return false
  return !/[.,…]/.test(last) || !introduced
}

const verdicts = new Set('rated labeled labelled deemed branded declared'.split(' '))
const aims = new Set(
  'goal policy strategy slogan message vision motto mantra talk promise pledge call'.split(' '),
)

function inName(quoted: Token[]): boolean {
  return quoted.every((token) => token.capital)
}

function isWorkAfter(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:host|star|actor|author|magazine|show|episode|album|film|movie|song|actress|director|series|radio|television|tv|podcast)$/.test(
      word,
    )
  )
}

function isScare(
  { quoted, length, before, last, isSomebodys, bracketed }: Quotation,
  isAttributed: boolean,
): boolean {
  if (bracketed) return true
  if (before && scareWords.has(before.lower) && length <= 4) return true
  // "Eide’s “gift,”" "his “gift”": what is somebody’s are their words.
  if (isSomebodys && quoted[0]?.kind === 'word') return false
  if (before && verdicts.has(before.lower)) return false
  // A full stop or a comma within says nothing: American papers put it there whatever it belongs to.
  return !isAttributed && length <= 3 && !quoted[0]?.capital && !/[!?…]/.test(last)
}

function isFull({ quoted, length, before, last, introduced }: Quotation): boolean {
  const first = quoted[0]
  if (!first || !(first.capital || first.kind === 'number')) return false
  const ends = /[.!?,…]/.test(last)
  if (length >= 4)
    return introduced || ends || commonWords.has(first.lower) || functionWords.has(first.lower)
  return introduced && ends && before?.text !== ','
}

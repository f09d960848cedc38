import type { QuoteKind } from '../../shared/domain/quotes'
import { scareWords, workNouns } from './data/cues'
import { commonWords, functionWords } from './data/commonWords'
import type { QuotedStretch } from './findQuotes'
import type { Frame } from './frame'
import type { Reading } from './reading'
import { tokenAt } from './reading'

/** What sort of quotation a stretch is. `isAttributed`: somebody is known to have said it. */
export function kindOfQuote(
  reading: Reading,
  { words }: Frame,
  stretch: QuotedStretch,
  place: number,
  isAttributed: boolean,
): QuoteKind {
  const { text, tokens } = reading
  const from = tokenAt(tokens, stretch.start)
  const until = tokenAt(tokens, stretch.end)
  const quoted = tokens
    .slice(from, Math.min(until, from + 14))
    .filter((token) => token.kind !== 'mark')
  const before = words[place - 1]
  const after = words[place + 1]
  const length = until - from > 14 ? 15 : quoted.length
  const endsOpen = !/[.!?,…]/.test(text[stretch.end - 1]!)
  const isWork =
    before !== undefined && workNouns.has(before.lower) && !/^(?:called|named)$/.test(before.lower)
  const large = quoted.filter((token) => token.capital).length
  const small = quoted.filter(
    (token) => !token.capital && !functionWords.has(token.lower) && token.kind === 'word',
  ).length
  const isTitleCase = large >= 2 && small === 0 && length <= 10
  if (length <= 12 && quoted[0]?.capital && (isWork || isWorkAfter(after?.lower)) && small <= 1)
    return 'title'
  const introduced =
    before?.text === ':' || before?.text === ',' || before === undefined || before.opensParagraph
  if (
    isTitleCase &&
    !/[!?]/.test(text[stretch.end - 1]!) &&
    (!isAttributed || /^(?:['’]s|on|of|in|the|show|film|song)$/.test(before?.lower ?? '')) &&
    (endsOpen || !introduced)
  )
    return 'title'
  if (before && scareWords.has(before.lower) && length <= 4) return 'scare'
  if (!isAttributed && endsOpen && length <= 3 && !quoted[0]?.capital) return 'scare'
  const opensLarge = quoted[0] !== undefined && (quoted[0].capital || quoted[0].kind === 'number')
  if (
    length >= 4 &&
    opensLarge &&
    (introduced ||
      !endsOpen ||
      commonWords.has(quoted[0]!.lower) ||
      functionWords.has(quoted[0]!.lower))
  )
    return 'full'
  if (opensLarge && introduced && length >= 1 && !endsOpen && before?.text !== ',') return 'full'
  return 'fragment'
}

function isWorkAfter(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:host|star|actor|author|magazine|show|episode|album|film|movie|song|actress|director|series)$/.test(
      word,
    )
  )
}

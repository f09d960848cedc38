import type { Frame, FrameWord } from './frame'
import type { Attribution } from './findCues'
import { speechNouns } from './data/cues'

/** Through what or to whom the words were given: "on X", "told the Associated Press", "in a statement"; null when not said. */
export function channelOf(
  original: string,
  { words }: Frame,
  place: number,
  attribution: Attribution,
): string | null {
  const anchor = attribution.cue ?? attribution.until - 1
  const { from, until } = windowAround(words, place, anchor)
  if (
    attribution.cue !== null &&
    /^(?:told|tells|telling|tell)$/.test(words[attribution.cue]!.lower)
  ) {
    const hearer = hearerOf(words, attribution.cue + 1, Math.min(until, attribution.cue + 10))
    if (hearer)
      return `${words[attribution.cue]!.text} ${original.slice(words[hearer.from]!.start, words[hearer.until - 1]!.end)}`
  }
  for (let at = from; at < until; at++) {
    const { lower } = words[at]!
    if (
      lower !== 'on' &&
      lower !== 'in' &&
      lower !== 'to' &&
      lower !== 'via' &&
      lower !== 'during' &&
      lower !== 'at'
    )
      continue
    const end = channelEnd(words, at, until)
    if (end !== null) return original.slice(words[at]!.start, words[end - 1]!.end)
  }
  return null
}

/** From the quote to the speaker and the verb, and a little past them. */
function windowAround(
  words: FrameWord[],
  place: number,
  anchor: number,
): { from: number; until: number } {
  if (anchor < place) return { from: anchor, until: place }
  let until = anchor + 1
  while (
    until < words.length &&
    until < anchor + 14 &&
    !/^[.;]+$/.test(words[until]!.text) &&
    words[until]!.quote === null &&
    !words[until]!.opensParagraph
  )
    until++
  return { from: anchor, until }
}

function hearerOf(
  words: FrameWord[],
  from: number,
  limit: number,
): { from: number; until: number } | null {
  let at = from
  if (words[at]?.lower === 'the') at++
  const mention = words[at]?.mention
  if (mention && mention.entity.type === 'ORG') return { from, until: at + mention.words }
  if (/^(?:reporters|journalists|reporter)$/.test(words[at]?.lower ?? '') && at < limit)
    return { from, until: at + 1 }
  return null
}

const media =
  /^(?:x|twitter|facebook|instagram|telegram|tiktok|youtube|linkedin|bluesky|mastodon|truth social|reddit|threads|whatsapp|cnn|fox news|msnbc|bbc|nbc|abc|cbs|npr)$/i

function channelEnd(words: FrameWord[], at: number, limit: number): number | null {
  const next = words[at + 1]
  if (!next || at + 1 >= limit) return null
  if (words[at]!.lower === 'on' || words[at]!.lower === 'via' || words[at]!.lower === 'to') {
    if (next.mention && (next.mention.entity.type === 'ORG' || media.test(next.text)))
      return at + 1 + next.mention.words
    if (/^(?:social|television|tv|radio)$/.test(next.lower))
      return words[at + 2]?.lower === 'media' || words[at + 2]?.lower === 'television'
        ? at + 3
        : at + 2
    return media.test(next.text) ? at + 2 : null
  }
  if (!/^(?:a|an|the|his|her|its|their|one|another)$/.test(next.lower)) return null
  for (let end = at + 2; end < Math.min(limit, at + 7); end++) {
    const word = words[end]!
    if (
      speechNouns.has(word.lower) ||
      /^(?:conference|rally|debate|hearing|briefing|documents?|filing)$/.test(word.lower)
    )
      return end + 1
    if (word.kind !== 'word') return null
  }
  return null
}

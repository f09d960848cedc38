import type { Frame, FrameWord } from './frame'
import type { Attribution } from './attribution'
import { speechNouns } from '../data/cues'
import { personNouns, speakingNouns } from '../data/titles'
import type { Phrase } from './nounPhrases'

/**
 * Through what or to whom the words were given, in the text's own words: "on X", "told the Associated Press", "in a statement",
 * "by e-mail", "during an interview with Radio Quernby"; null when not said.
 */
export function channelOf(
  original: string,
  { words, sentenceStarts }: Frame,
  place: number,
  attribution: Attribution,
): string | null {
  const { cue } = attribution
  const anchor = cue ?? attribution.until - 1
  const { from, until } = windowAround(words, place, anchor)
  const inWords = (phrase: Phrase) => {
    const first = words[phrase.from]!
    // "In a statement, Hollis said" is the same as "said in a statement".
    return first.lower + original.slice(first.end, words[phrase.until - 1]!.end)
  }
  if (cue !== null && /^(?:told|tells|telling|tell)$/.test(words[cue]!.lower)) {
    const hearer = hearerOf(words, cue + 1, Math.min(until, cue + 10))
    if (hearer) return inWords({ from: cue, until: hearer.until })
  }
  const opening = sentenceStarts[attribution.from]!
  const channel =
    channelIn(words, from, until) ??
    channelIn(words, opening, Math.min(attribution.from, opening + 14))
  return channel && inWords(channel)
}

/** From the quote to the speaker and the verb, and a little past them. */
function windowAround(words: FrameWord[], place: number, anchor: number): Phrase {
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

function channelIn(words: FrameWord[], from: number, until: number): Phrase | null {
  for (let at = from; at < until; at++) {
    const end = channelEnd(words, at, until)
    if (end !== null) return { from: at, until: end }
  }
  return null
}

/** "the Associated Press", "reporters", "a crowd", "Radio Quernby". */
function hearerOf(words: FrameWord[], from: number, limit: number): Phrase | null {
  let at = from
  if (/^(?:the|a|an|his|her|their)$/.test(words[at]?.lower ?? '')) at++
  const mention = words[at]?.mention
  if (mention) return mention.entity.type === 'ORG' ? { from, until: at + mention.words } : null
  let end = at
  while (end < limit && words[end]!.capital && words[end]!.quote === null) end++
  if (end > at) return { from, until: end }
  for (; end < Math.min(limit, at + 4); end++) {
    const { lower, kind, quote } = words[end]!
    if (kind !== 'word' || quote !== null) return null
    if (hearers.test(lower) || personNouns.has(lower) || speakingNouns.has(lower))
      return { from, until: end + 1 }
  }
  return null
}

const hearers = /^(?:crowd|audience|rally|hearing|gathering|inquiry|conference|lawmakers|assembly)$/

const media =
  /^(?:x|twitter|facebook|instagram|telegram|tiktok|youtube|linkedin|bluesky|mastodon|truth social|reddit|threads|whatsapp|signal|cnn|fox news|msnbc|bbc|nbc|abc|cbs|npr|cbc|ctv)$/i
const wires = /^(?:phone|telephone|e-mail|email|text|letter|fax|videolink|video)$/
const occasions =
  /^(?:conference|rally|debate|hearing|briefing|documents?|filing|release|scrum|podcast)$/

function channelEnd(words: FrameWord[], at: number, limit: number): number | null {
  const next = words[at + 1]
  if (!next || at + 1 >= limit) return null
  switch (words[at]!.lower) {
    case 'by':
    case 'via':
    case 'on':
    case 'to':
      return mediumEnd(words, at, next) ?? groupEnd(words, at, limit)
    case 'in':
    case 'at':
    case 'during':
    case 'from':
      return occasionEnd(words, at, limit)
    default:
      return null
  }
}

function mediumEnd(words: FrameWord[], at: number, next: FrameWord): number | null {
  const link = words[at]!.lower
  if (wires.test(next.lower)) return link === 'to' || link === 'on' ? null : at + 2
  if (link === 'by') return null
  if (next.mention && (next.mention.entity.type === 'ORG' || media.test(next.text)))
    return at + 1 + next.mention.words
  if (/^(?:social|television|tv|radio|state)$/.test(next.lower))
    return /^(?:media|television|tv|radio)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2
  return media.test(next.text) ? at + 2 : null
}

/** "Speaking to reporters". */
function groupEnd(words: FrameWord[], at: number, limit: number): number | null {
  if (words[at]!.lower !== 'to' || !/^(?:speaking|spoke|speech)$/.test(words[at - 1]?.lower ?? ''))
    return null
  return hearerOf(words, at + 1, limit)?.until ?? null
}

function occasionEnd(words: FrameWord[], at: number, limit: number): number | null {
  if (!/^(?:a|an|the|his|her|its|their|one|another)$/.test(words[at + 1]!.lower)) return null
  for (let end = at + 2; end < Math.min(limit, at + 7); end++) {
    const { lower, kind } = words[end]!
    if (speechNouns.has(lower) || occasions.test(lower)) {
      // "in an interview with Radio Quernby"
      const partner = words[end + 1]?.lower
      const isWith = partner === 'with' || (partner === 'to' && lower !== 'conference')
      const hearer = isWith ? hearerOf(words, end + 2, limit) : null
      return hearer && hearer.until <= limit ? hearer.until : end + 1
    }
    if (kind !== 'word') return null
  }
  return null
}

import type { Attributed } from './attributeQuotes'
import type { Attribution } from './attribution'
import { cueBefore } from './cueBefore'
import type { Frame, FrameWord } from './frame'

/** The attribution that a quote with none beside it goes on from; null when it stands alone. */
export function continuedFrom(
  frame: Frame,
  attributed: Attributed[],
  index: number,
): Attribution | null {
  const { words, places, sentenceStarts, paragraphStarts } = frame
  const place = places[index]!
  const from = paragraphStarts[place]!
  const before = attributed[index - 1]
  if (attributed[index]!.stretch.resumes && before) return before.attribution
  const inSentence = sentenceStarts[place] !== place
  if (before && places[index - 1]! >= from) {
    // Two quotes of one sentence joined by "and" or a comma share what is said of the first.
    if (inSentence) return isJoined(words, places[index - 1]!, place) ? before.attribution : null
    return before.attribution ?? subjectBefore(frame, place)
  }
  if (inSentence) return null
  return place > from
    ? subjectBefore(frame, place)
    : fromParagraphBefore(frame, attributed, index, place)
}

const joiningWords = new Set(
  'and or but a an the to of as that even then also is was in for with by'.split(' '),
)

function isJoined(words: FrameWord[], one: number, other: number): boolean {
  if (other - one > 8) return false
  return words
    .slice(one + 1, other)
    .every((word) => word.kind === 'mark' || joiningWords.has(word.lower))
}

/** A quote that follows a whole sentence of its paragraph: said by whom that sentence is about. */
function subjectBefore({ words, sentenceStarts }: Frame, place: number): Attribution | null {
  const start = sentenceStarts[place - 1]!
  const cue = cueBefore(words, place - 1, start)
  if (cue && cue !== 'passive') return cue
  for (let at = start; at < Math.min(place, start + 40); at++) {
    const mention = words[at]!.mention
    const next = mention && words[at + mention.words]
    if (mention?.entity.type === 'PERSON' && !/^['’]s?$/.test(next?.text ?? ''))
      return { from: at, until: at + mention.words, cue: null }
    if (/^(?:he|she)$/.test(words[at]!.lower)) return { from: at, until: at + 1, cue: null }
  }
  return null
}

/** A paragraph that begins with a quote and says nothing of its speaker goes on from the paragraph before. */
function fromParagraphBefore(
  frame: Frame,
  attributed: Attributed[],
  index: number,
  place: number,
): Attribution | null {
  if (place === 0) return null
  const { words, places, sentenceStarts, paragraphStarts } = frame
  const from = paragraphStarts[place - 1]!
  if (words[place - 1]!.text === ':') {
    const introduced = cueBefore(words, place, sentenceStarts[place - 1]!)
    if (introduced && introduced !== 'passive') return introduced
  }
  const before = attributed[index - 1]
  if (before && places[index - 1]! >= from) {
    // After its quote the paragraph may have turned to somebody else.
    return lastSentenceCue(frame, places[index - 1]!, place) ?? before.attribution
  }
  return lastSentenceCue(frame, from - 1, place) ?? subjectBefore(frame, place)
}

/** The verb of saying in the last sentence before a word, when that sentence begins after another word. */
function lastSentenceCue(
  { words, sentenceStarts }: Frame,
  after: number,
  until: number,
): Attribution | null {
  const end = /^[.!?:]+$/.test(words[until - 1]?.text ?? '') ? until - 1 : until
  const start = Math.max(after + 1, end > 0 ? sentenceStarts[end - 1]! : 0)
  if (start === after + 1 && words[after] !== undefined && words[after].quote !== null) return null
  const cue = cueBefore(words, end, start)
  return cue === 'passive' ? null : cue
}

import { isInMarks } from '../../../shared/domain/analysis'
import { overlaps, type Span } from '../../../shared/domain/spans'
import { findSpeakers } from '../../analysis/analyze'

/** Who the sentences around a passage say it is by; null when they name nobody. Nothing is stored of it. */
export function speakerNearby(text: string, passage: Span): string | null {
  const before = Math.max(0, passage.start - WITHIN)
  const after = text.slice(passage.end, passage.end + WITHIN)
  // From the beginning of a line, so that no sentence is read from its middle.
  const line = text.indexOf('\n', before) + 1
  const from = line > 0 && line <= passage.start ? line : before
  const lineEnd = after.indexOf('\n')
  const end = passage.end + (lineEnd < 0 ? after.length : lineEnd)
  const { quotes, entities } = findSpeakers(text.slice(from, end))
  const moved = { start: passage.start - from, end: passage.end - from }
  const here = quotes.filter((quote) => overlaps(quote, moved))
  const speaker = (here.find(isInMarks) ?? here[0])?.speaker
  if (!speaker) return null
  const entity = entities.find(({ id }) => id === speaker.entity)
  return entity?.name ?? speaker.text.trim()
}

/** Characters on either side: some paragraphs, in which a name is given or taken up. */
const WITHIN = 4_000

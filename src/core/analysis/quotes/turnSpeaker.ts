import type { Block } from '../../../shared/domain/articles'
import { overlaps, type Span } from '../../../shared/domain/spans'

/**
 * Who speaks where a transcript has a passage: the name that stands before the turn, "Lena Oduya: …", without its colon. A turn goes
 * on over paragraphs without a name, until a sound, "[A door closes]". Null where nobody is named, or the passage is the name.
 */
export function turnSpeaker(text: string, blocks: readonly Block[], passage: Span): Span | null {
  const here = blocks.findIndex((block) => overlaps(block, passage))
  for (let place = here; place >= 0; place--) {
    const { start } = blocks[place]!
    const opening = text.slice(start, start + LONGEST)
    if (opening.startsWith('[')) return null
    const name = label.exec(opening)?.[0]
    if (name !== undefined)
      return passage.start >= start + name.length ? { start, end: start + name.length } : null
  }
  return null
}

/** Of a name and the colon behind it, in code units. */
const LONGEST = 80
const label =
  /^\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?: (?:\p{Lu}|\p{N}|(?:de|van|von|of|the|al) )[\p{L}\p{M}\p{N}.'’-]*){0,5}(?=: )/u

import { passageOfTarget, sourceTarget } from '../../../../shared/domain/sourceTarget'

/** Code units of a target's JSON, beyond which it is no target: a quotation of 20,000 words is well below. */
const longestTarget = 400_000

/** The id of a quote or an anchor as HTML from anywhere gives it; null when it can be none. */
export function readTieId(written: string | null): string | null {
  return written !== null && /^[\w-]{1,64}$/.test(written) ? written : null
}

/**
 * A `data-target` as HTML from anywhere gives it: the JSON of a W3C target, made anew from the passage that it names, so
 * that nothing else comes along; null for anything else.
 */
export function readTarget(written: string | null): string | null {
  if (written === null || written.length > longestTarget) return null
  try {
    const passage = passageOfTarget(JSON.parse(written))
    return passage && JSON.stringify(sourceTarget(passage))
  } catch {
    return null
  }
}

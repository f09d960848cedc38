import { momentsOfMedia, pagesOfPdf, type FragmentSelector } from './locators'

/**
 * A stored passage as a W3C annotation target, https://www.w3.org/TR/annotation-model/#selectors: the copy by the hash
 * of its bytes, the place by position and by words. Ids of a library mean nothing elsewhere; this does.
 */
export interface SourceTarget {
  type: 'SpecificResource'
  /** `urn:sha256:` and 64 hexadecimal digits; only the first of them where a file's note named no more. */
  source: string
  selector: [
    /** UTF-16 offsets into the copy's text. */
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    /** Where the original has pages or moments. */
    FragmentSelector?,
  ]
}

/** What a target is made of. */
export interface StoredPassage {
  /** Of the version's original bytes, in hexadecimal; at least its first 12 digits. */
  versionSha256: string
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
  /** Which page or moment of the original it is on. */
  fragment?: FragmentSelector
}

export function sourceTarget(passage: StoredPassage): SourceTarget {
  const { versionSha256, start, end, exact, prefix, suffix, fragment } = passage
  return {
    type: 'SpecificResource',
    source: `${hashScheme}${versionSha256}`,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(fragment ? ([fragment] as const) : ([] as const)),
    ],
  }
}

/** The passage that a target names; null for anything else, however it came here: a clipboard or a file may hold all. */
export function passageOfTarget(value: unknown): StoredPassage | null {
  const { source, selector } = (value ?? {}) as Partial<SourceTarget>
  const versionSha256 = typeof source === 'string' ? source.slice(hashScheme.length) : ''
  if (source !== hashScheme + versionSha256 || !/^[0-9a-f]{12,64}$/.test(versionSha256)) return null
  const [position, words, fragment] = Array.isArray(selector) ? selector : []
  const { start, end } = (position ?? {}) as Record<string, unknown>
  const { exact, prefix, suffix } = (words ?? {}) as Record<string, unknown>
  if (!isOffset(start) || !isOffset(end) || end < start) return null
  if (typeof exact !== 'string' || exact.length > longest) return null
  // A note names the place alone, and only the first digits of the copy.
  if (exact === '' && versionSha256.length === 64) return null
  return {
    versionSha256,
    start,
    end,
    exact,
    prefix: typeof prefix === 'string' ? prefix.slice(-longestContext) : '',
    suffix: typeof suffix === 'string' ? suffix.slice(0, longestContext) : '',
    ...(isFragment(fragment) ? { fragment } : {}),
  }
}

const hashScheme = 'urn:sha256:'
const longest = 1_000_000
const longestContext = 64

function isFragment(value: unknown): value is FragmentSelector {
  const { type, conformsTo, value: place } = (value ?? {}) as Record<string, unknown>
  return (
    type === 'FragmentSelector' &&
    typeof conformsTo === 'string' &&
    typeof place === 'string' &&
    ((conformsTo === pagesOfPdf && /^page=\d{1,7}$/.test(place)) ||
      (conformsTo === momentsOfMedia && /^t=\d{1,7}(\.\d{1,6})?$/.test(place)))
  )
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

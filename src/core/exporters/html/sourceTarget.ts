import type { ExportedSource } from '../DraftToExport'

/**
 * A stored passage as a W3C annotation target, https://www.w3.org/TR/annotation-model/#selectors: the copy by the hash
 * of its bytes, the place by position and by words. Our own ids stay at home: they tell when a quote was marked.
 */
export interface SourceTarget {
  type: 'SpecificResource'
  /** `urn:sha256:` and 64 hexadecimal digits. */
  source: string
  selector: [
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
  ]
}

export function sourceTarget(source: ExportedSource): SourceTarget {
  const { start, end, exact, prefix, suffix } = source
  return {
    type: 'SpecificResource',
    source: `urn:sha256:${source.versionSha256}`,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  }
}

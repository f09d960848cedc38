import type { Anchor } from '../../../shared/domain/anchors'
import type { Day, Instant } from '../../../shared/domain/days'
import type { FlagKind } from '../../../shared/domain/flags'
import type { ArticleId, VersionId } from '../../../shared/domain/ids'
import { onRecord } from '../../../shared/domain/terms'
import type { BlockToFlag, Evidence, Facts, FoundFlag, RestingWords } from '../BlockToFlag'
import { findFlags } from '../findFlags'
import { makeNameBook, type KnownName } from '../NameBook'

/** A stored passage of the harbour story, with what a test says of it. */
export function evidence(paragraph: string, said: Partial<Evidence> = {}): Evidence {
  const anchor: Anchor = {
    versionId: 'v1' as VersionId,
    start: 0,
    end: paragraph.length,
    exact: paragraph,
    prefix: '',
    suffix: '',
    locator: null,
  }
  return {
    articleId: 'a1' as ArticleId,
    anchor,
    paragraph,
    surroundings: paragraph,
    speaker: 'Lena Oduya',
    isUnnamed: false,
    terms: onRecord,
    ...said,
  }
}

/**
 * A block as a test writes it: `[words]` were pulled from the first passage, `{words}` from the second, and `^` cites the
 * first one.
 */
export function blockOf(written: string, ...passages: Evidence[]): BlockToFlag {
  let text = ''
  const resting: RestingWords[] = []
  let open = 0
  for (const sign of written) {
    if (passages.length > 0 && (sign === '[' || sign === '{')) open = text.length
    else if (passages.length > 0 && (sign === ']' || sign === '}'))
      resting.push({
        kind: 'quote',
        start: open,
        end: text.length,
        evidence: passages[sign === ']' ? 0 : 1]!,
      })
    else if (sign === '^')
      resting.push({
        kind: 'citation',
        start: text.length,
        end: text.length,
        evidence: passages[0]!,
      })
    else text += sign
  }
  return { text, resting, before: '', after: '', isQuotation: false }
}

export interface Setting {
  now?: string
  published?: string[]
  names?: KnownName[]
}

export function factsOf({ now, published, names }: Setting = {}): Facts {
  return {
    names: makeNameBook(names ?? []),
    now: (now ?? '2025-04-08T09:00:00.000Z') as Instant,
    published: (published ?? ['2025-03-26', '2025-04-04']) as Day[],
  }
}

/** The flags of one kind in a block. */
export function flagsOf(
  kind: FlagKind,
  block: BlockToFlag | string,
  setting: Setting = {},
): FoundFlag[] {
  const read = typeof block === 'string' ? blockOf(block) : block
  return findFlags(read, factsOf(setting)).filter((flag) => flag.kind === kind)
}

import { linkedSources } from '../../../shared/domain/drafts'
import {
  newId,
  type AnchorId,
  type DraftId,
  type QuoteId,
  type StoryId,
} from '../../../shared/domain/ids'
import { sourceTarget } from '../../../shared/domain/sourceTarget'
import type { ForeignPassage, Manuscript } from '../../manuscripts/Manuscript'
import { withImpliedTies } from '../../manuscripts/impliedTies'
import { readManuscript } from '../../manuscripts/readManuscript'
import { firstWords, withIds, type TiedTo } from '../../manuscripts/withIds'
import { insertDraft, setDraftRemoved, writeDraftDocument } from '../../store/drafts'
import type { Desk } from '../desk'
import { requireStory, requireTitle } from '../stories'
import { anchorFor, passageFinder, quoteFor, type FoundPassage } from './tiedPassages'

/** What became of a manuscript's ties. */
export interface StoredManuscript {
  id: DraftId
  title: string
  /** Ties, in reading order, that lead to a passage of this library. */
  tied: number
  /** Passages that this library does not have. */
  notFound: number
}

/** Makes a draft of a manuscript's bytes; what names its sources is tied to them again. */
export async function importManuscript(
  desk: Desk,
  storyId: StoryId,
  fileName: string,
  bytes: Uint8Array,
): Promise<DraftId> {
  return storeManuscript(desk, storyId, await readManuscript(bytes, fileName)).id
}

/** Stores a manuscript as a draft of a story: one change, which undo takes back with the quotes it made. */
export function storeManuscript(
  desk: Desk,
  storyId: StoryId,
  manuscript: Manuscript,
): StoredManuscript {
  requireStory(desk, storyId)
  const { library } = desk
  const id = newId<DraftId>()
  const title = requireTitle(manuscript.title)
  const find = passageFinder(desk, storyId)
  const found = manuscript.passages.map((passage) => passage && find(passage))
  const document = withImpliedTies(manuscript.document, (passage) => wordsOf(found[passage]))
  return library.transaction(() => {
    insertDraft(library, { id, storyId, title, madeAt: desk.now() })
    return desk.change(`import of the draft “${title}”`, () => {
      const elsewhere = new Set<string>()
      const quoteOf = remembered<QuoteId>((passage) => {
        const place = found[passage]
        if (place) return { id: quoteFor(desk, place), target: null }
        return away(passage, firstWords(document, passage))
      })
      const anchorOf = remembered<AnchorId>((passage) => {
        const place = found[passage]
        return place ? { id: anchorFor(desk, place), target: null } : away(passage, '')
      })
      const tied = withIds(document, quoteOf, anchorOf)
      writeDraftDocument(library, id, tied, desk.now())
      setDraftRemoved(library, id, null)
      const ties = linkedSources(tied).map((source) =>
        source.kind === 'quote' ? source.quoteId : source.anchorId,
      )
      return {
        id,
        title,
        tied: ties.filter((tie) => !elsewhere.has(tie)).length,
        notFound: elsewhere.size,
      }

      /** The link is kept, with all that the file says of where it leads. */
      function away<Id extends string>(passage: number, words: string): TiedTo<Id> {
        const id = newId<Id>()
        elsewhere.add(id)
        return { id, target: targetOf(manuscript.passages[passage], words) }
      }
    })
  })
}

function wordsOf(place: FoundPassage | null | undefined): string | null {
  return place ? place.version.text.slice(place.span.start, place.span.end) : null
}

/** Each passage is one quote, or one anchor, however often it is used. */
function remembered<Id>(make: (passage: number) => TiedTo<Id>): (passage: number) => TiedTo<Id> {
  const known = new Map<number, TiedTo<Id>>()
  return (passage) => {
    const before = known.get(passage)
    if (before) return before
    const made = make(passage)
    known.set(passage, made)
    return made
  }
}

/** Where a passage leads that is not in this library, so that the tie is not lost. */
function targetOf(passage: ForeignPassage | null | undefined, words: string): string | null {
  if (!passage) return null
  return JSON.stringify(sourceTarget({ ...passage, exact: passage.exact || words }))
}

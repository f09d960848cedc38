import { agencyInShort } from '../../../shared/domain/lineage/creditedAgency'
import type { CopyDifferences } from '../../../shared/domain/lineage/compareCopies'
import type { Family } from '../../../shared/domain/lineage/families'
import { counted } from '../../ui/words'

/** "AP · 5 outlets"; without a named origin "3 outlets", of one outlet alone "2 copies". */
export function familyInShort({ credit, outlets, members }: Family): string {
  const carried =
    outlets.length > 1 || (credit && outlets.length > 0)
      ? counted(outlets.length, 'outlet')
      : counted(members.length, 'copy', 'copies')
  return credit ? `${agencyInShort(credit)} · ${carried}` : carried
}

/** "5 outlets carry this Associated Press story." */
export function familyInWords({ credit, outlets, members }: Family): string {
  const story = credit ? `this ${credit} story` : 'this story'
  if (outlets.length === 0) return `${counted(members.length, 'copy', 'copies')} of ${story}.`
  return `${counted(outlets.length, 'outlet')} ${outlets.length === 1 ? 'carries' : 'carry'} ${story}.`
}

/** "3 paragraphs added, 1 sentence changed, 2 paragraphs dropped". */
export function differencesInWords({
  addedParagraphs,
  addedSentences,
  changedSentences,
  droppedParagraphs,
}: Omit<CopyDifferences, 'differences'>): string {
  const said = [
    addedParagraphs > 0 && `${counted(addedParagraphs, 'paragraph')} added`,
    addedSentences > 0 && `${counted(addedSentences, 'sentence')} added`,
    changedSentences > 0 && `${counted(changedSentences, 'sentence')} changed`,
    droppedParagraphs > 0 && `${counted(droppedParagraphs, 'paragraph')} dropped`,
  ].filter(Boolean)
  return said.length > 0 ? said.join(', ') : 'the same words'
}

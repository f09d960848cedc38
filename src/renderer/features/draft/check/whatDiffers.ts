import { diffChars } from 'diff'
import type { DiffPart } from '../../../../shared/domain/checks'

/**
 * What two texts of the same words differ in, for a sentence: “quotation marks”, “dashes”. In a fixed order, each once;
 * empty when they are the same.
 */
export function whatDiffers(written: string, stored: string): string[] {
  if (written === stored) return []
  const found = new Set<string>()
  for (const character of changedCharacters(written, stored))
    found.add(kinds.find(({ characters }) => characters.test(character))?.name ?? 'signs')
  if (found.has('letters') && written.normalize('NFC') === stored.normalize('NFC'))
    rename(found, 'letters', 'the way accents are stored')
  else if (found.has('letters') && written.toLowerCase() === stored.toLowerCase())
    rename(found, 'letters', 'capitals')
  return order.filter((name) => found.has(name))
}

/** How to get from the source's characters to the draft's. */
export function differenceByCharacter(written: string, stored: string): DiffPart[] {
  return diffChars(stored, written).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

const kinds = [
  { name: 'quotation marks', characters: /["“”„‟«»‹›「」『』＂]/u },
  { name: 'apostrophes', characters: /['‘’‚‛`´ʼ＇]/u },
  { name: 'dashes', characters: /[\p{Pd}\u2212]/u },
  { name: 'dots', characters: /[.…]/u },
  { name: 'invisible signs', characters: /\p{Cf}/u },
  { name: 'spaces', characters: /\s/u },
  { name: 'letters', characters: /[\p{L}\p{M}\p{N}]/u },
]

const order = [...kinds.map(({ name }) => name), 'capitals', 'the way accents are stored', 'signs']

function changedCharacters(written: string, stored: string): Set<string> {
  const changed = new Set<string>()
  for (const { kind, text } of differenceByCharacter(written, stored))
    if (kind !== 'same') for (const character of text) changed.add(character)
  return changed
}

function rename(found: Set<string>, name: string, other: string): void {
  found.delete(name)
  found.add(other)
}

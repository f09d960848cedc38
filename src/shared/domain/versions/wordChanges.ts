import { diffArrays } from 'diff'
import type { DiffPart } from '../checks'

/** Beyond so many words put in or taken out two stretches have nothing in common worth showing. */
const MOST_EDITS = 2000

/**
 * From one wording to another by whole words (a letter at a time in scripts that do not part words), after Myers 1986,
 * "An O(ND) difference algorithm". `same` and `removed`, joined, are the older words; `same` and `added` the newer.
 */
export function wordChanges(older: string, newer: string): DiffPart[] {
  if (older === newer) return [{ kind: 'same', text: older }]
  const changes = diffArrays(piecesOf(older), piecesOf(newer), { maxEditLength: MOST_EDITS })
  if (!changes) return wholly(older, newer)
  const parts: DiffPart[] = changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
  return joined(parts)
}

/** The words of a text, in order, and what stands between them; joined they are the text. */
export function piecesOf(text: string): string[] {
  return text.match(pieces) ?? []
}

// A word with its apostrophes and hyphens, white space, or one sign; Han, kana, Thai and their like letter by letter.
const unparted =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const pieces = new RegExp(
  `[${unparted}]|(?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}])+(?:['’-](?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}])+)*|\\s+|[^]`,
  'gu',
)

function wholly(older: string, newer: string): DiffPart[] {
  return [
    { kind: 'removed' as const, text: older },
    { kind: 'added' as const, text: newer },
  ].filter(({ text }) => text !== '')
}

/** What stands between two changed words changes with them: five words that differ are one change, not five. */
function joined(parts: DiffPart[]): DiffPart[] {
  const lists: DiffPart[] = []
  const open = { removed: '', added: '' }
  const push = (kind: DiffPart['kind'], text: string) => {
    const last = lists.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') lists.push({ kind, text })
  }
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind !== 'same') {
      open[kind] += text
      continue
    }
    const changesOn = index + 1 < parts.length && (open.removed !== '' || open.added !== '')
    if (changesOn && !/[\p{L}\p{N}]/u.test(text)) {
      open.removed += text
      open.added += text
      continue
    }
    close()
    push('same', text)
  }
  close()
  return lists

  function close(): void {
    const same = sharedSpace(open.removed, open.added)
    push('removed', open.removed.slice(0, open.removed.length - same.length))
    push('added', open.added.slice(0, open.added.length - same.length))
    push('same', same)
    open.removed = ''
    open.added = ''
  }
}

/** The white space that both end in. */
function sharedSpace(one: string, other: string): string {
  const space = one.slice(one.trimEnd().length)
  let shared = 0
  while (shared < space.length && other.at(-1 - shared) === one.at(-1 - shared)) shared++
  return shared === 0 ? '' : one.slice(-shared)
}

import type { DraftMark, DraftNode } from '../../../shared/domain/drafts'
import type { MarkedXml } from './markBookmarks'

/** The blocks without the signs of `markBookmarks`: words within a bookmark of ours are tied, cross-references are notes. */
export function tiesFromSigns(
  blocks: DraftNode[],
  { bookmarks, noteOfBookmark }: Omit<MarkedXml, 'xml'>,
): DraftNode[] {
  const open: number[] = []
  let isInserted = false
  return blocks.flatMap(visit)

  function visit(node: DraftNode): DraftNode[] {
    if (node.type !== 'paragraph' && node.type !== 'heading')
      return node.content ? [{ ...node, content: node.content.flatMap(visit) }] : [node]
    const content = read(node.content ?? [])
    return content.length > 0 || !node.content ? [{ ...node, content }] : []
  }

  function read(line: DraftNode[]): DraftNode[] {
    const pieces = line.flatMap(piecesOf)
    const tied: (number | null)[] = []
    const inserted: boolean[] = []
    for (const piece of pieces) {
      if (piece.type === 'control') obey(String(piece.attrs!['sign']))
      tied.push(piece.type === 'text' ? (open.at(-1) ?? null) : null)
      inserted.push(isInserted)
    }
    const { split, ties } = takeReplacements(pieces, tied, inserted)
    return split.flatMap((piece, index): DraftNode[] => {
      if (piece.type === 'control') return noteRefOf(String(piece.attrs!['sign']))
      const tie = ties[index]
      return [tie === null || tie === undefined ? piece : withTie(piece, tie)]
    })
  }

  function obey(sign: string): void {
    const number = Number(sign.slice(1))
    if (sign === 'i' || sign === 'I') isInserted = sign === 'i'
    else if (sign[0] === 'o') open.push(number)
    else if (sign[0] === 'c' && open.includes(number)) open.splice(open.indexOf(number), 1)
  }

  function noteRefOf(sign: string): DraftNode[] {
    const note = sign[0] === 'r' ? noteOfBookmark.get(sign.slice(1)) : undefined
    return note === undefined
      ? []
      : [{ type: 'noteRef', attrs: { note, label: note.split('-')[1] } }]
  }

  function withTie(piece: DraftNode, bookmark: number): DraftNode {
    const tie: DraftMark = {
      type: 'tie',
      attrs: { tie: `bookmark ${bookmark}`, note: `footnote-${bookmarks[bookmark]}` },
    }
    return { ...piece, marks: [...(piece.marks ?? []), tie] }
  }
}

/**
 * An editor who replaces the first or the last word of a bookmark takes it out inside and puts the other in outside:
 * the new word belongs to the bookmark all the same, as far as the quotation mark.
 */
function takeReplacements(
  pieces: DraftNode[],
  tied: (number | null)[],
  inserted: boolean[],
): { split: DraftNode[]; ties: (number | null)[] } {
  const cuts = new Map<number, { at: number; tie: number; side: 'before' | 'after' }>()
  for (const [index, piece] of pieces.entries()) {
    const sign = piece.type === 'control' ? String(piece.attrs!['sign']) : ''
    if (sign[0] !== 'o' && sign[0] !== 'c') continue
    const step = sign[0] === 'o' ? 1 : -1
    if (!signsBeside(pieces, index, step).includes('d')) continue
    const neighbour = wordsBeside(pieces, index, -step)
    if (neighbour === null || !inserted[neighbour] || tied[neighbour] !== null) continue
    const words = pieces[neighbour]!.text!
    const tie = Number(sign.slice(1))
    const at =
      step === 1
        ? Math.max(...Array.from(marksOfQuotation, (mark) => words.lastIndexOf(mark))) + 1
        : words.search(closingMark)
    cuts.set(neighbour, {
      at: at < 0 ? words.length : at,
      tie,
      side: step === 1 ? 'after' : 'before',
    })
  }
  const split: DraftNode[] = []
  const ties: (number | null)[] = []
  for (const [index, piece] of pieces.entries()) {
    const cut = cuts.get(index)
    const parts = cut ? [piece.text!.slice(0, cut.at), piece.text!.slice(cut.at)] : [null]
    for (const [part, text] of parts.entries()) {
      if (text === '') continue
      split.push(text === null ? piece : { ...piece, text })
      const isTied = cut && (cut.side === 'after' ? part === 1 : part === 0)
      ties.push(isTied ? cut.tie : (tied[index] ?? null))
    }
  }
  return { split, ties }
}

const marksOfQuotation = '“”"„«»'
const closingMark = /[,.;:!?…]*[”"»“]/

/** The signs between a place and the next words. */
function signsBeside(pieces: DraftNode[], from: number, step: number): string[] {
  const signs: string[] = []
  for (let index = from + step; pieces[index]?.type === 'control'; index += step)
    signs.push(String(pieces[index]!.attrs!['sign']))
  return signs
}

function wordsBeside(pieces: DraftNode[], from: number, step: number): number | null {
  let index = from + step
  while (pieces[index]?.type === 'control') index += step
  return pieces[index]?.type === 'text' ? index : null
}

/** A text node cut at its signs. */
function piecesOf(node: DraftNode): DraftNode[] {
  if (node.type !== 'text') return [node]
  return node.text!.split(/\uFDD0([^\uFDD1]*)\uFDD1/).flatMap((part, index): DraftNode[] => {
    if (index % 2 === 1) return [{ type: 'control', attrs: { sign: part } }]
    return part === '' ? [] : [{ ...node, text: part }]
  })
}

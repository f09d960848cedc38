import type { Block, LaidOutDraft, Run } from './layOutDraft'
import { sourceNote } from './sourceNote'

/** Plain text: a blank line between paragraphs, quotations set in, [1] in the text and the notes at the end. */
export function writePlainText(draft: LaidOutDraft): string {
  const notes = draft.notes.map((note) => `[${note.number}] ${sourceNote(note.source)}`)
  const parts = draft.blocks.map(linesOf)
  if (notes.length > 0) parts.push(['Sources', '', ...notes])
  if (draft.closingLine !== null) parts.push([draft.closingLine])
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function linesOf(block: Block): string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return wordsOf(block.runs).split('\n')
  if (block.kind === 'rule') return ['* * *']
  if (block.kind === 'quotation') return setIn(apart(block.blocks), '    ', '    ')
  return block.entries.flatMap((entry, index) => {
    const sign = block.ordered ? `${block.start + index}. ` : '- '
    return setIn(close(entry), sign, ' '.repeat(sign.length))
  })
}

function wordsOf(runs: Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'words') return run.text
      return run.kind === 'break' ? '\n' : `[${run.number}]`
    })
    .join('')
}

function apart(blocks: Block[]): string[] {
  return blocks.flatMap((block, index) => (index > 0 ? ['', ...linesOf(block)] : linesOf(block)))
}

/** Without a blank line before a list, as entries are written. */
function close(blocks: Block[]): string[] {
  return blocks.flatMap((block, index) =>
    index > 0 && block.kind !== 'list' ? ['', ...linesOf(block)] : linesOf(block),
  )
}

function setIn(lines: string[], first: string, others: string): string[] {
  const written = lines.length > 0 ? lines : ['']
  return written.map((line, index) =>
    line === '' && index > 0 ? '' : (index === 0 ? first : others) + line,
  )
}

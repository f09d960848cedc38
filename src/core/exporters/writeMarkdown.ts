import { escapeMarkdown } from './escapeMarkdown'
import {
  hrefOf,
  type Block,
  type LaidOutDraft,
  type Note,
  type Run,
  type Words,
} from './layOutDraft'
import { noteParts } from './sourceNote'

/** CommonMark with GFM strike-through and footnotes (`[^1]`), which GitHub, Obsidian, Pandoc and most others read. */
export function writeMarkdown(draft: LaidOutDraft): string {
  const text = linesOf(draft.blocks)
  const notes = draft.notes.map(footnote)
  const closing = draft.closingLine === null ? [] : [escapeMarkdown(draft.closingLine, true)]
  return [text, notes, closing]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function footnote(note: Note): string {
  const words = noteParts(note.source).map(({ text, href }) =>
    href === null ? escapeMarkdown(text) : `<${href}>`,
  )
  return `[^${note.number}]: ${words.join('')}`
}

function linesOf(blocks: Block[], inEntry = false): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const lines = linesOfBlock(block)
    if (!before || (inEntry && interrupts(block, before))) return lines
    // Two lists in a row would be read as one, two quotations too.
    const alike = before.kind === block.kind && block.kind !== 'paragraph'
    return alike && block.kind !== 'heading' ? ['', '<!-- -->', '', ...lines] : ['', ...lines]
  })
}

function linesOfBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return inline(block.runs, true).split('\n')
  if (block.kind === 'heading') {
    const words = inline(block.runs.map(withoutBreak), false)
    // A row of # at the end would be taken for the heading's own.
    return [`${'#'.repeat(block.level)} ${words.replace(/#+$/, '\\$&')}`]
  }
  if (block.kind === 'rule') return ['* * *']
  if (block.kind === 'quotation') return linesOf(block.blocks).map((line) => `> ${line}`.trimEnd())
  return block.entries.flatMap((entry, index) => {
    const sign = block.ordered ? `${block.start + index}. ` : '- '
    const [first = '', ...others] = linesOf(entry, true)
    const indented = others.map((line) => line && ' '.repeat(sign.length) + line)
    return [`${sign}${first}`.trimEnd(), ...indented]
  })
}

/** True when CommonMark reads a list directly under a paragraph as a list. */
function interrupts(block: Block, before: Block): boolean {
  if (before.kind !== 'paragraph' || block.kind !== 'list') return false
  return (!block.ordered || block.start === 1) && block.entries[0]?.[0]?.kind === 'paragraph'
}

/** The runs of a paragraph; a line break is a backslash at the end of the line. */
function inline(runs: Run[], atLineStart: boolean): string {
  const joined = joinAlike(runs)
  let written = ''
  let link: string | null = null
  for (const [index, run] of joined.entries()) {
    const href = hrefOf(run)
    if (link !== null && link !== href) written += `](${link})`
    if (href !== null && link !== href) written += '['
    link = href
    if (run.kind === 'break') written = `${written.replace(/ +$/, '')}\\\n`
    else if (run.kind === 'note') written += `[^${run.number}]`
    else written += wordsAfter(written, run, joined[index + 1], atLineStart)
  }
  return link === null ? written : `${written}](${link})`
}

function wordsAfter(
  written: string,
  words: Words,
  next: Run | undefined,
  atLineStart: boolean,
): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/u.exec(words.text) ?? []
  const opensLine = written === '' || written.endsWith('\n')
  const before = opensLine ? lead.replace(/^ +/, '') : lead
  if (core === '') return before + trail
  if (isPlain(words)) {
    // After a note's ] a bracket or a colon would make a link or a definition of it.
    const guard = before === '' && written.endsWith(']') && /^[(:]/.test(core) ? '\\' : ''
    return before + guard + escapeMarkdown(core, atLineStart && opensLine && before === '') + trail
  }
  const frame = { last: (written + before).at(-1), core, next: trail || firstOf(next) }
  return before + emphasised(words, frame) + trail
}

/** `**`, `*` and `~~` where CommonMark is sure to read them; HTML's own tags elsewhere, which it reads everywhere. */
function emphasised(
  { bold, italic, underline, strike }: Words,
  frame: { last: string | undefined; core: string; next: string },
): string {
  const { core } = frame
  const escaped = escapeMarkdown(core)
  const certain =
    opensSurely(frame.last, /^./u.exec(core)![0]) &&
    opensSurely(frame.next[0], /.$/u.exec(core)![0])
  if (certain && !underline && !(strike && (bold || italic))) {
    const sign = strike ? '~~' : `${bold ? '**' : ''}${italic ? '*' : ''}`
    return sign + escaped + sign
  }
  const tags = [bold && 'strong', italic && 'em', underline && 'u', strike && 'del']
  return tags
    .filter((tag) => tag !== false)
    .reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, escaped)
}

/** Left- and right-flanking, https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run, on the safe side. */
function opensSurely(outer: string | undefined, inner: string): boolean {
  if (outer === undefined || /\s/.test(outer)) return true
  if (/[*_~`<>\\]/.test(outer)) return false
  return /[\p{L}\p{N}]/u.test(inner) || /[!-/:-@[-`{-~]/.test(outer)
}

/** What the next run begins with, as it will be written; an emphasised one begins with a sign. */
function firstOf(run: Run | undefined): string {
  if (run === undefined || run.kind === 'break') return ' '
  if (run.kind === 'note') return '['
  return isPlain(run) || /^\s/.test(run.text) ? run.text : '*'
}

function isPlain(words: Words): boolean {
  return !words.bold && !words.italic && !words.underline && !words.strike
}

/** Words that look alike as one run: where a link to a source begins and ends is not written in Markdown. */
function joinAlike(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.kind === 'words' && last?.kind === 'words' && look(run) === look(last))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function look(words: Words): string {
  return [words.bold, words.italic, words.underline, words.strike, words.href].join(' ')
}

function withoutBreak(run: Run): Run {
  if (run.kind !== 'break') return run
  const plain = { bold: false, italic: false, underline: false, strike: false, href: null }
  return { kind: 'words', text: ' ', ...plain, pulledFrom: null }
}

import type { Span } from '../../../shared/domain/spans'

/** From here on lines are gathered into blocks of this length, so that 50 MB of short lines stay bounded. */
const finestBlocks = 150_000
const gatheredLength = 4_000

/**
 * The blocks of a plain text as spans: one a line; in a text broken at a fixed width (an e-mail, an old wire)
 * one a paragraph between empty lines. Space around a line belongs to no block.
 */
export function cutLines(text: string): Span[] {
  return isBrokenAtWidth(text) ? joinParagraphs(text) : separateLines(text)
}

function separateLines(text: string): Span[] {
  const spans: Span[] = []
  for (const line of eachLine(text)) {
    if (line.start === line.end) continue
    const last = spans.at(-1)
    const isGathering = spans.length >= finestBlocks && last !== undefined
    if (isGathering && line.end - last.start <= gatheredLength) last.end = line.end
    else spans.push({ start: line.start, end: line.end })
  }
  return spans
}

function joinParagraphs(text: string): Span[] {
  const spans: Span[] = []
  let open: Span | null = null
  for (const line of eachLine(text)) {
    const isEmpty = line.start === line.end
    if (isEmpty || startsAnew(text, line)) open = null
    if (isEmpty) continue
    if (open) open.end = line.end
    else spans.push((open = { start: line.start, end: line.end }))
  }
  return spans
}

/** A bullet, an indent or a mail quotation mark begins a block of its own. */
function startsAnew(text: string, line: Span): boolean {
  const opening = text.slice(line.start, line.start + 4)
  return /^([-*•–>]|\d{1,2}[.)]) ?/.test(opening) && /^\S{1,3}\s/.test(opening)
}

/** Each line without the space around it; an empty line has start === end. */
function* eachLine(text: string): Generator<Span> {
  let from = 0
  while (from <= text.length) {
    const lineBreak = text.indexOf('\n', from)
    const until = lineBreak === -1 ? text.length : lineBreak
    let start = from
    let end = until
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    yield { start, end }
    from = until + 1
  }
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x200b ||
    code === 0xfeff
  )
}

/** Most lines nearly as long as the longest, which is short, and most of them end in mid-sentence. */
function isBrokenAtWidth(text: string): boolean {
  const head = text.slice(0, 40_000)
  if (!/\n[ \t]*\n/.test(head)) return false
  const paragraphs = head.split(/\n[ \t]*\n+/).map((paragraph) => paragraph.trim().split('\n'))
  const inner = paragraphs.flatMap((paragraph) => paragraph.slice(0, -1).map((line) => line.trim()))
  if (inner.length < 3) return false
  const longest = inner.reduce((most, line) => Math.max(most, line.length), 0)
  if (longest < 40 || longest > 100) return false
  const full = inner.filter((line) => line.length >= longest * 0.7).length
  const open = inner.filter((line) => !/[.!?:"”»。！？]$/.test(line)).length
  return full >= inner.length * 0.7 && open >= inner.length * 0.6
}

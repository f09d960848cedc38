import { Marked } from 'marked'
import markedFootnote from 'marked-footnote'
import { readHtml } from '../html/readHtml'
import type { RoughText } from '../Manuscript'
import { readText } from '../text/readText'

/** Beyond this Markdown is read as plain text: its grammar is not linear. */
const longestMarkdown = 4_000_000

/** CommonMark with GFM and footnotes; what front matter says of the title is believed. */
export function readMarkdown(text: string): RoughText {
  const { title, body } = withoutFrontMatter(text)
  if (isTangled(body)) return { ...readText(body), title }
  const marked = new Marked({ gfm: true }, markedFootnote({ keepLabels: true }))
  try {
    const rough = readHtml(marked.parse(body, { async: false }))
    return { ...rough, title, saysWhichWords: false }
  } catch (thrown) {
    if (thrown instanceof RangeError) return { ...readText(body), title }
    throw thrown
  }
}

function withoutFrontMatter(text: string): { title: string | null; body: string } {
  const found = /^\s*---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (!found || !/^[\w -]{1,40}:/m.test(found[1]!)) return { title: null, body: text }
  const title = /^title:[ \t]*(["']?)(.{1,500}?)\1[ \t]*$/im.exec(found[1]!)?.[2] ?? null
  return { title, body: text.slice(found[0].length) }
}

/** Each level of nesting and each unbroken stretch full of signs is read again and again: a hostile file would never end. */
function isTangled(markdown: string): boolean {
  if (markdown.length > longestMarkdown) return true
  if (/^[ \t]*(?:[>*+-][ \t]*){24}/m.test(markdown)) return true
  if ((markdown.match(/^\[\^/gm)?.length ?? 0) > mostNotes) return true
  // Notes follow one another without a blank line, but each is read by itself.
  const withoutNotes = markdown.replace(/^\[\^[^\]\n]+\]:.*$/gm, '')
  return withoutNotes.split(/\n[ \t]*\n/).some((stretch) => {
    if (stretch.length < mostEmphasis) return false
    const signs = stretch.match(/[*_`[\]<>~!]/g) ?? []
    const emphasis = signs.filter((sign) => sign === '*' || sign === '_')
    return stretch.length > 1_000_000 || signs.length > mostSigns || emphasis.length > mostEmphasis
  })
}

const mostNotes = 5_000
// In one paragraph: thousands of sentences with notes. Emphasis that never ends takes seconds already at as many.
const mostSigns = 10_000
const mostEmphasis = 3_000

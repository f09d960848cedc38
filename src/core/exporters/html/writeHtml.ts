import { groupedBy } from '../groupedBy'
import {
  hrefOf,
  type Block,
  type LaidOutDraft,
  type Note,
  type NoteMark,
  type Run,
  type Words,
} from '../layOutDraft'
import { noteParts } from '../sourceNote'
import { escapeHtml } from './escapeHtml'
import { htmlPage } from './htmlPage'
import { sourceTarget, type StoredPassage } from '../../../shared/domain/sourceTarget'

/**
 * One page with everything in it. Words that were pulled from a quote are `<span data-note="1">`; the note,
 * `<li id="note-1" data-target="…">`, holds the passage as a W3C annotation target in JSON, so that the tie can be
 * read back.
 */
export function writeHtml(draft: LaidOutDraft): string {
  // Where each number stands, so that the note can lead back to every place.
  const places = new Map<number, number>()
  const article = draft.blocks.map(blockOf).join('')
  return htmlPage({
    title: draft.title,
    language: draft.language,
    styles,
    body: `<main>\n<article>\n${article}</article>\n${notesOf()}${closingLine()}</main>\n`,
  })

  function blockOf(block: Block): string {
    if (block.kind === 'paragraph') return `<p dir="auto">${inline(block.runs)}</p>\n`
    if (block.kind === 'heading')
      return `<h${block.level} dir="auto">${inline(block.runs)}</h${block.level}>\n`
    if (block.kind === 'rule') return '<hr>\n'
    if (block.kind === 'quotation')
      return `<blockquote>\n${block.blocks.map(blockOf).join('')}</blockquote>\n`
    const tag = block.ordered ? 'ol' : 'ul'
    const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : ''
    const entries = block.entries.map((entry) => `<li>${entry.map(blockOf).join('')}</li>\n`)
    return `<${tag}${start}>\n${entries.join('')}</${tag}>\n`
  }

  function inline(runs: Run[]): string {
    return groupedBy(runs, (run) => run.pulledFrom)
      .map((stretch) => {
        const number = stretch[0]!.pulledFrom
        const words = linked(stretch)
        return number === null ? words : `<span data-note="${number}">${words}</span>`
      })
      .join('')
  }

  function linked(runs: Run[]): string {
    return groupedBy(runs, hrefOf)
      .map((stretch) => {
        const href = hrefOf(stretch[0]!)
        const words = stretch.map(runOf).join('')
        return href === null ? words : `<a href="${escapeHtml(href)}">${words}</a>`
      })
      .join('')
  }

  function runOf(run: Run): string {
    if (run.kind === 'words') return wordsOf(run)
    return run.kind === 'break' ? '<br>\n' : noteMark(run)
  }

  function noteMark({ number, afterNote }: NoteMark): string {
    const place = (places.get(number) ?? 0) + 1
    places.set(number, place)
    const id = placeId(number, place)
    const comma = afterNote ? '<sup>,</sup>' : ''
    return `${comma}<sup><a href="#note-${number}" id="${id}" role="doc-noteref">${number}</a></sup>`
  }

  function closingLine(): string {
    const line = draft.closingLine
    return line === null ? '' : `<p class="withheld">${escapeHtml(line)}</p>\n`
  }

  function notesOf(): string {
    if (draft.notes.length === 0) return ''
    const items = draft.notes.map((note) => noteOf(note, places.get(note.number) ?? 0)).join('')
    return (
      '<section role="doc-endnotes" aria-labelledby="sources">\n<h2 id="sources">Sources</h2>\n' +
      `<ol>\n${items}</ol>\n</section>\n`
    )
  }
}

function noteOf({ number, source }: Note, places: number): string {
  const target =
    source === null || 'masked' in source
      ? ''
      : ` data-target="${escapeHtml(targetJson('elsewhere' in source ? source.elsewhere : source))}"`
  const words = noteParts(source)
    .map(({ text, href }) =>
      href === null
        ? escapeHtml(text)
        : `<a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(text)}</a>`,
    )
    .join('')
  const back = Array.from({ length: places }, (_, index) => {
    const label = places > 1 ? `Back to the text, place ${index + 1}` : 'Back to the text'
    const href = `#${placeId(number, index + 1)}`
    return ` <a href="${href}" role="doc-backlink" aria-label="${label}">↩\uFE0E</a>`
  })
  return `<li id="note-${number}"${target}><bdi>${words}</bdi>${back.join('')}</li>\n`
}

/** JSON in which nothing stands that a clean text may not hold: it is escaped, as the passage is to come back whole. */
function targetJson(passage: StoredPassage): string {
  const json = JSON.stringify(sourceTarget(passage))
  return json.replace(
    unclean,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const unclean = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g

function placeId(number: number, place: number): string {
  return place > 1 ? `ref-${number}-${place}` : `ref-${number}`
}

function wordsOf(words: Words): string {
  const tags = [
    words.bold && 'strong',
    words.italic && 'em',
    words.underline && 'u',
    words.strike && 's',
  ]
  return tags
    .filter((tag) => tag !== false)
    .reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, escapeHtml(words.text))
}

const styles = `blockquote { margin: 1.4em 0; padding: 0.1em 0 0.1em 1.25em; border-left: 3px solid var(--bar); }
blockquote > :last-child { margin-bottom: 0; }
ul, ol { margin: 0 0 1em; padding-left: 1.5em; }
li > p, li > ul, li > ol { margin-bottom: 0.35em; }
hr { border: 0; margin: 2.2em 0; text-align: center; color: var(--second); }
hr::before { content: "*   *   *"; white-space: pre; }
sup { font-size: 0.66em; line-height: 0; font-variant-numeric: lining-nums; font-feature-settings: "kern"; }
sup a { text-decoration: none; color: var(--accent); padding: 0.15em 0.1em; }
[role="doc-endnotes"] { margin-top: 3.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line); color: var(--second); font-size: 0.86rem; line-height: 1.5; }
[role="doc-endnotes"] h2 { margin: 0 0 0.8em; font-size: 0.95rem; color: var(--ink); }
[role="doc-endnotes"] ol { padding-left: 2em; font-variant-numeric: tabular-nums lining-nums; }
[role="doc-endnotes"] li { margin-bottom: 0.55em; padding-left: 0.25em; break-inside: avoid; }
[role="doc-endnotes"] a { overflow-wrap: anywhere; }
[role="doc-backlink"] { text-decoration: none; }
.withheld { margin-top: 2rem; color: var(--second); font-size: 0.86rem; font-style: italic; }
@media print {
  [role="doc-backlink"] { display: none; }
  [role="doc-endnotes"] { font-size: 8.5pt; }
  a { text-decoration: none; }
}
`

import { canonicalText } from '../../decode/decodeText'
import type { DraftBlock } from '../composeArticle'
import { codePageOfCharset, decodeCodePage } from './codePages'
import { destinationOf, type Destination } from './destinations'
import { readTokens } from './readTokens'

/** What an RTF file holds. */
export interface ParsedRtf {
  blocks: DraftBlock[]
  title: string | null
  author: string | null
  /** As `2025-03-11`. */
  madeOn: string | null
  changedOn: string | null
}

/** Of a group; one within it begins with the same. */
interface Group {
  to: Destination
  codePage: number | null
  /** How many bytes stand for one `\u` in programs that do not know it. */
  fallback: number
  isHidden: boolean
  /** In `{\fonttbl{\f0…}}` and `{\stylesheet{\s1…}}`: which one is described. */
  described: number
}

/** Deeper than any program nests groups; what is deeper is left out. */
const deepest = 2_000
const signs: Record<string, string> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  tab: '\t',
  line: ' ',
  lbr: ' ',
}
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Reads RTF 1.9.1: paragraphs, headings by outline level or by a style called "heading 1", rows of tables, list items,
 * footnotes and comments behind the paragraph they belong to. Hidden and deleted words, pictures, headers and footers are
 * left out. Groups that are never closed, or closed too often, do no harm.
 */
export function parseRtf(bytes: Uint8Array): ParsedRtf {
  const parsed: ParsedRtf = { blocks: [], title: null, author: null, madeOn: null, changedOn: null }
  const fonts = new Map<number, number | null>()
  const levels = new Map<number, number>()
  const names = new Map<number, string>()
  let codePage = 1252
  let group: Group = { to: 'body', codePage: null, fallback: 1, isHidden: false, described: 0 }
  const stack: Group[] = []
  let tooDeep = 0
  let isFirst = false
  let isOptional = false
  let skipped = 0
  let notes = 0

  let pending: number[] = []
  const paragraph = { text: '', level: 0, style: 0, isRow: false, isItem: false }
  const words: Record<string, string> = {}
  let asides: DraftBlock[] = []

  for (const token of readTokens(bytes)) {
    if (token.kind === 'byte') {
      if (skipped > 0) skipped--
      else if (!group.isHidden && tooDeep === 0) pending.push(token.byte)
      isFirst = false
    } else {
      flush()
      if (token.kind === 'open') open()
      else if (token.kind === 'close') close()
      else if (tooDeep === 0) control(token.word, token.number)
    }
  }
  flush()
  while (stack.length > 0) close()
  endParagraph()
  parsed.title = words['title']?.trim() || null
  parsed.author = words['author']?.trim() || null
  return parsed

  function open(): void {
    skipped = 0
    if (stack.length >= deepest) tooDeep++
    else {
      stack.push(group)
      group = { ...group }
      isFirst = true
      isOptional = false
    }
  }

  function close(): void {
    skipped = 0
    if (tooDeep > 0) return void tooDeep--
    const outer = stack.pop()
    if (!outer) return
    const { to } = group
    if ((to === 'footnote' || to === 'comment') && outer.to !== to) endAside(to)
    if (to === 'styles') nameStyle(group.described)
    group = outer
  }

  function control(word: string, number: number | null): void {
    if (word === '*') return void (isOptional = isFirst)
    if (isFirst) {
      const to = destinationOf(word, group.to, isOptional)
      if (to !== null && group.to !== 'skip') group.to = to
      else if (isOptional) group.to = 'skip'
    }
    isFirst = false
    if (skipped > 0 && word !== 'u') return void skipped--
    if (word === 'u') return addUnicode(number ?? 0)
    const sign = signs[word]
    if (sign !== undefined) return group.isHidden ? undefined : add(sign)
    format(word, number)
  }

  function format(word: string, number: number | null): void {
    switch (word) {
      case 'ansicpg':
        if (number) codePage = number
        break
      case 'mac':
        codePage = 10000
        break
      case 'uc':
        group.fallback = Math.min(Math.max(number ?? 1, 0), 8)
        break
      case 'f':
      case 'af':
        if (group.to === 'fonts') group.described = number ?? 0
        else if (word === 'f') group.codePage = fonts.get(number ?? 0) ?? null
        break
      case 'fcharset':
      case 'cpg':
        if (group.to === 'fonts')
          fonts.set(group.described, word === 'cpg' ? number : codePageOfCharset(number ?? 0))
        break
      case 's':
        if (group.to === 'styles') group.described = number ?? 0
        else if (group.to === 'body') paragraph.style = number ?? 0
        break
      case 'outlinelevel':
        if (group.to === 'styles') levels.set(group.described, (number ?? 0) + 1)
        else if (group.to === 'body') paragraph.level = (number ?? 0) + 1
        break
      case 'v':
      case 'deleted':
        group.isHidden = number !== 0
        break
      case 'plain':
        group.isHidden = false
        group.codePage = null
        break
      case 'chftn':
        add(raisedNumber(group.to === 'footnote' ? notes : ++notes))
        break
      case 'yr':
      case 'mo':
      case 'dy':
        addDay(word, number ?? 0)
        break
      default:
        formatParagraph(word)
    }
  }

  function formatParagraph(word: string): void {
    const isBody = group.to === 'body' || group.to === 'bullet'
    if (word === 'par' || word === 'sect' || word === 'page' || word === 'column') {
      if (isBody && !paragraph.isRow) endParagraph()
      else add(' ')
    } else if (!isBody) return
    else if (word === 'pard') {
      Object.assign(paragraph, { level: 0, style: 0, isRow: false, isItem: false })
    } else if (word === 'cell' || word === 'nestcell') {
      paragraph.isRow = true
      paragraph.text += '\t'
    } else if (word === 'row' || word === 'nestrow') {
      endParagraph()
      paragraph.isRow = false
    } else if (word === 'intbl') paragraph.isRow = true
    else if (word === 'ls') paragraph.isItem = true
  }

  function flush(): void {
    if (pending.length === 0) return
    const decoded = decodeCodePage(pending, group.codePage ?? codePage)
    pending = []
    add(decoded)
  }

  function addUnicode(number: number): void {
    const code = number < 0 ? number + 0x10000 : number
    if (!group.isHidden && code > 0 && code <= 0x10ffff) add(String.fromCodePoint(code))
    skipped = group.fallback
  }

  function add(text: string): void {
    const { to } = group
    if (to === 'skip' || to === 'info') return
    if (to === 'body') paragraph.text += text === '\t' && paragraph.isRow ? ' ' : text
    else if (to === 'bullet') {
      paragraph.isItem = true
      paragraph.text += text
    } else if (to === 'styles')
      names.set(group.described, ((names.get(group.described) ?? '') + text).slice(0, 100))
    else if (to !== 'fonts') words[to] = (words[to] ?? '') + text
  }

  function nameStyle(style: number): void {
    const level = /^\s*(?:heading|überschrift|titre|título|заголовок|見出し|标题)\s*(\d)/iu.exec(
      names.get(style) ?? '',
    )?.[1]
    if (level && !levels.has(style)) levels.set(style, Number(level))
  }

  function addDay(part: string, number: number): void {
    if (group.to !== 'made' && group.to !== 'changed') return
    const key = group.to === 'made' ? 'madeOn' : 'changedOn'
    const [year = '', month = '', day = ''] = (parsed[key] ?? '--').split('-')
    const two = String(number).padStart(2, '0')
    parsed[key] = [
      part === 'yr' ? String(number) : year,
      part === 'mo' ? two : month,
      part === 'dy' ? two : day,
    ].join('-')
  }

  function endAside(type: 'footnote' | 'comment'): void {
    const text = clean(words[type] ?? '')
    delete words[type]
    if (text !== '') asides.push({ text, type, aside: null })
  }

  function endParagraph(): void {
    const { isRow, isItem } = paragraph
    const level = paragraph.level || (levels.get(paragraph.style) ?? 0)
    const text = isRow ? cleanRow(paragraph.text) : clean(paragraph.text)
    paragraph.text = ''
    if (text !== '') {
      const block = { text, aside: null }
      if (isRow) parsed.blocks.push({ ...block, type: 'table' })
      else if (level > 0 && level <= 6 && text.length <= 300)
        parsed.blocks.push({ ...block, type: 'heading', level })
      else parsed.blocks.push({ ...block, type: isItem ? 'list-item' : 'paragraph' })
    }
    parsed.blocks.push(...asides)
    asides = []
  }
}

function raisedNumber(number: number): string {
  return String(number).replace(/\d/g, (digit) => raised[Number(digit)]!)
}

function clean(text: string): string {
  return canonicalText(text.replace(unprintable, '').replace(/[\uF0A7\uF0B7\uF0D8]/g, '•'))
    .replace(/\s*[\t\n]\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '')
}

function cleanRow(text: string): string {
  return text
    .split('\t')
    .map(clean)
    .join('\t')
    .replace(/^\t+|\t+$/g, '')
}

// oxlint-disable-next-line no-control-regex -- they are what is taken out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/g

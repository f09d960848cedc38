/**
 * Word's XML with signs in its text where a reader of words alone would lose them. A sign stands between the
 * noncharacters U+FDD0 and U+FDD1, which no text may hold: `o3` and `c3` where a bookmark of ours opens and closes, `i`
 * and `I` around what an editor put in, `d` where one took something out, `r` and a name for a cross-reference to a note.
 */
export interface MarkedXml {
  xml: string
  /** The number that each bookmark's name has: that of its note when the file was written. */
  bookmarks: number[]
  /** To which note (`footnote-2`) a bookmark around a note's sign leads. */
  noteOfBookmark: Map<string, string>
}

export function markBookmarks(xml: string): MarkedXml {
  const out: string[] = []
  const waiting: string[] = []
  const bookmarks: number[] = []
  const ours = new Map<string, number>()
  const open = new Map<string, string>()
  const noteOfBookmark = new Map<string, string>()
  const fields: { instruction: string; isResult: boolean; isReference: boolean }[] = []
  let deleted = 0
  let skipped = 0
  let inInstruction = false

  for (const token of tokensOf(xml)) {
    if (skipped > 0) {
      if (token.name === 'w:fldSimple') skipped += token.closes ? -1 : token.isEmpty ? 0 : 1
      continue
    }
    if (token.name === null) {
      const field = fields.at(-1)
      if (inInstruction && field) field.instruction += token.raw
      out.push(field?.isReference && field.isResult ? '' : withoutSigns(token.raw))
      continue
    }
    if (handle(token.name, token)) out.push(token.raw)
  }
  return { xml: out.join(''), bookmarks, noteOfBookmark }

  /** True when the tag itself is to be written. */
  function handle(name: string, { raw, closes, isEmpty }: Tag): boolean {
    switch (name) {
      case 'w:r':
        if (!closes && deleted === 0) flush()
        return true
      case 'w:p':
        if (closes && deleted === 0) flush()
        return true
      case 'w:del':
      case 'w:moveFrom':
        if (isEmpty) return true
        deleted = Math.max(0, deleted + (closes ? -1 : 1))
        if (deleted === 0) waiting.push('d')
        return true
      case 'w:ins':
      case 'w:moveTo':
        if (!isEmpty) waiting.push(closes ? 'I' : 'i')
        return true
      case 'w:bookmarkStart':
        startBookmark(attribute(raw, 'w:id'), attribute(raw, 'w:name'))
        return true
      case 'w:bookmarkEnd': {
        const id = attribute(raw, 'w:id')
        const bookmark = ours.get(id)
        if (bookmark !== undefined) waiting.push(`c${bookmark}`)
        ours.delete(id)
        open.delete(id)
        return true
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        for (const around of open.values())
          noteOfBookmark.set(around, `${name.slice(2, -9)}-${attribute(raw, 'w:id')}`)
        return true
      case 'w:fldSimple':
        return simpleField(raw, closes, isEmpty)
      case 'w:fldChar':
        fieldCharacter(attribute(raw, 'w:fldCharType'))
        return true
      case 'w:instrText':
        inInstruction = !closes && !isEmpty
        return true
      default:
        return true
    }
  }

  function startBookmark(id: string, name: string): void {
    const number = /^stet_(\d{1,6})(?:_\d+)?$/.exec(name)?.[1]
    if (number !== undefined) {
      ours.set(id, bookmarks.length)
      waiting.push(`o${bookmarks.push(Number(number)) - 1}`)
    } else if (open.size < mostOpen && /^[\w.-]{1,80}$/.test(name)) open.set(id, name)
  }

  /** mammoth leaves out simple fields with all their words, so they are unwrapped. */
  function simpleField(raw: string, closes: boolean, isEmpty: boolean): boolean {
    if (closes) return false
    const name = noteReference(attribute(raw, 'w:instr'))
    if (name !== null) {
      waiting.push(`r${name}`)
      if (!isEmpty) skipped = 1
    }
    return false
  }

  function fieldCharacter(type: string): void {
    const field = fields.at(-1)
    if (type === 'begin' && fields.length < mostOpen)
      fields.push({ instruction: '', isResult: false, isReference: false })
    if (!field) return
    if (type === 'separate') {
      field.isResult = true
      field.isReference = noteReference(field.instruction) !== null
    } else if (type === 'end') {
      fields.pop()
      const name = noteReference(field.instruction)
      if (name !== null) waiting.push(`r${name}`)
    }
  }

  function flush(): void {
    if (waiting.length === 0) return
    const signs = waiting.splice(0).map((sign) => `\uFDD0${sign}\uFDD1`)
    out.push(`<w:r><w:t>${signs.join('')}</w:t></w:r>`)
  }
}

const mostOpen = 200

function noteReference(instruction: string): string | null {
  return /^\s*(?:NOTEREF|FTNREF)\s+([\w.-]{1,80})/.exec(instruction)?.[1] ?? null
}

interface Tag {
  raw: string
  closes: boolean
  isEmpty: boolean
}

function* tokensOf(xml: string): Generator<Tag & { name: string | null }> {
  let at = 0
  while (at < xml.length) {
    const bracket = xml.indexOf('<', at)
    const until = bracket < 0 ? xml.length : bracket
    if (until > at) yield words(xml.slice(at, until))
    if (bracket < 0) return
    const isCdata = xml.startsWith('<![CDATA[', bracket)
    const closing = isCdata ? ']]>' : xml.startsWith('<!--', bracket) ? '-->' : '>'
    const found = xml.indexOf(closing, bracket)
    at = found < 0 ? xml.length : found + closing.length
    const raw = xml.slice(bracket, at)
    if (isCdata) yield words(raw)
    else {
      const name = /^<\/?([\w:.-]{1,60})/.exec(raw)?.[1] ?? ''
      yield { raw, name, closes: raw[1] === '/', isEmpty: raw.endsWith('/>') }
    }
  }
}

function words(raw: string): Tag & { name: null } {
  return { raw, name: null, closes: false, isEmpty: false }
}

function attribute(tag: string, name: string): string {
  const at = tag.indexOf(` ${name}=`)
  if (at < 0) return ''
  const mark = tag[at + name.length + 2]!
  const end = tag.indexOf(mark, at + name.length + 3)
  return end < 0 ? '' : tag.slice(at + name.length + 3, end)
}

/** The noncharacters of U+FDD0 to U+FDEF, written out or as references, are no words. */
function withoutSigns(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDEF]/g, '')
    .replace(/&#(x[\da-f]+|\d+);/gi, (whole, code: string) => {
      const point = code[0] === 'x' || code[0] === 'X' ? parseInt(code.slice(1), 16) : Number(code)
      return point >= 0xfdd0 && point <= 0xfdef ? '' : whole
    })
}

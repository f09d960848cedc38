import { languageTag } from '../languageTag'
import { personOfList } from '../personInOrder'
import { emptyReference, type AttachedFile, type Entries, type Reference } from '../Reference'
import { referenceDay } from '../referenceDay'
import { withoutMarkup } from '../withoutMarkup'
import { doiAddress, webAddress } from '../webAddress'

const mediaType = 'application/x-research-info-systems'
/** "TY  - NEWS"; some programs write one space. */
const tagged = /^\s{0,3}([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/
/** Longer entries are somebody else's. */
const longestEntry = 200_000

/** The entries of a RIS file (https://en.wikipedia.org/wiki/RIS_(file_format)), in order; `text` has `\n` line ends. */
export function* risEntries(text: string): Entries {
  let number = 0
  let lines: string[] = []
  let strayLine: number | null = null
  let size = 0
  let start = 0
  for (const [index, line] of linesOf(text)) {
    const tag = tagged.exec(line)?.[1] ?? null
    if (tag === 'TY') {
      // One that was not ended still says what it says.
      if (lines.length > 0) yield readEntry(++number, start, lines)
      lines = [line]
      start = index
      size = line.length
      strayLine = null
    } else if (lines.length === 0) {
      if (line.trim() === '' || strayLine !== null || tag === 'ER') continue
      strayLine = index
      yield {
        number: ++number,
        sentence: `Line ${index} belongs to no entry: an entry begins with “TY  -”. What follows up to the next one was not read.`,
      }
    } else if (tag === 'ER') {
      yield readEntry(++number, start, [...lines, line])
      lines = []
    } else if ((size += line.length) < longestEntry) lines.push(line)
  }
  if (lines.length > 0) yield readEntry(++number, start, lines)
}

function* linesOf(text: string): Iterable<[number, string]> {
  let number = 0
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start)
    yield [++number, text.slice(start, end < 0 ? text.length : end)]
    if (end < 0) return
    start = end + 1
  }
}

function readEntry(number: number, line: number, lines: string[]): Reference {
  const fields = fieldsOf(lines)
  const all = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? [])
  const first = (...tags: string[]) => all(...tags)[0] ?? null
  const addresses = all('UR', 'L2', 'L1').flatMap((words) => words.split(/\s*;\s*(?=https?:)/))
  const days = all('DA', 'PY', 'Y1').map(referenceDay)
  const language = first('LA')
  return {
    ...emptyReference(number, { words: lines.join('\n'), mediaType }),
    line,
    title: onOneLine(first('TI', 'T1', 'CT', 'BT', 'ST')),
    authors: authorsOf(all('AU', 'A1')),
    outlet: onOneLine(first('T2', 'JF', 'JO', 'JA', 'J2', 'PB')),
    // The finest of those it gives.
    publishedOn:
      days.toSorted((one, other) => (other?.length ?? 0) - (one?.length ?? 0))[0] ?? null,
    // In other kinds of entries this tag is a chapter or a page.
    section: ['NEWS', 'MGZN'].includes(first('TY') ?? '') ? first('SE') : null,
    url: addresses.map(webAddress).find((url) => url !== null) ?? doiAddress(first('DO', 'M3')),
    language: language && languageTag(language),
    abstract: withoutMarkup(first('AB', 'N2') ?? '') || null,
    notes: all('N1', 'RN').map(withoutMarkup),
    files: all('L1', 'L4').flatMap(fileOf),
  }
}

/** Each tag's values in order; a line without a tag goes on with the one before. */
function fieldsOf(lines: string[]): Map<string, string[]> {
  const fields = new Map<string, string[][]>()
  let value: string[] | null = null
  for (const line of lines) {
    const found = tagged.exec(line)
    if (found) {
      const [, tag, words = ''] = found as unknown as [string, string, string?]
      value = [words.trim()]
      const values = fields.get(tag)
      if (values) values.push(value)
      else fields.set(tag, [value])
    } else if (value && line.trim() !== '') {
      // A line that was only broken goes on; behind the end of a sentence a paragraph begins.
      const isEnd = /[.!?…。！？؟”"')\]]$/u.test(value.at(-1)!)
      value.push(isEnd ? '\n' : ' ', line.trim())
    }
  }
  const whole = (values: string[][]) =>
    values.map((parts) => parts.join('')).filter((words) => words !== '')
  return new Map([...fields].map(([tag, values]) => [tag, whole(values)]))
}

function onOneLine(words: string | null): string | null {
  return words && withoutMarkup(words).replace(/\s+/g, ' ')
}

function authorsOf(names: string[]): string[] {
  return [...new Set(names.map(personOfList))].filter((name) => name !== '')
}

function fileOf(path: string): AttachedFile[] {
  return webAddress(path) === null ? [{ path, mediaType: null }] : []
}

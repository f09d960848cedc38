import { parseDay, type Day } from '../../../../shared/domain/days'
import { cslReference } from '../csl/cslEntries'
import type { Entries, Reference, UnreadEntry } from '../Reference'
import { cutEntries } from './cutEntries'
import { filesOfField } from './filesOfField'

/** An entry as the library's first step gives it: field names in lower case, values still as LaTeX. */
interface RawEntry {
  type: string
  properties: Record<string, string | number>
}
/** Citation.js, as far as it is used here. */
interface Citation {
  plugins: { input: { data(input: unknown, type: string): unknown } }
}

/** The entries of a BibTeX or BibLaTeX file, in order. Each is read on its own, so that a broken one harms no other. */
export async function readBibtex(text: string): Promise<Entries> {
  const { plugins } = (await import('@citation-js/core')) as unknown as Citation
  await import('@citation-js/plugin-bibtex')
  return bibtexEntries(text, (input, type) => plugins.input.data(input, type))
}

function* bibtexEntries(
  text: string,
  parse: (input: unknown, type: string) => unknown,
): Iterable<Reference | UnreadEntry> {
  const abbreviations = new Map<string, string>()
  let number = 0
  for (const cut of cutEntries(text)) {
    if ('sentence' in cut) yield { number: ++number, sentence: cut.sentence }
    else if (cut.type === 'string') remember(abbreviations, cut.words)
    else if (cut.type !== 'comment' && cut.type !== 'preamble') {
      number++
      try {
        yield { ...readEntry(number, cut.words, abbreviations, parse), line: cut.line }
      } catch {
        yield {
          number,
          sentence: `The entry at line ${cut.line} is not written as BibTeX wants it, so it cannot be read.`,
        }
      }
    }
  }
}

function readEntry(
  number: number,
  words: string,
  abbreviations: ReadonlyMap<string, string>,
  parse: (input: unknown, type: string) => unknown,
): Reference {
  const raw = parse(usedBy(words, abbreviations) + words, '@biblatex/text') as RawEntry[]
  const { properties } = raw[0]!
  const [item] = parse(raw, '@biblatex/entries+list') as Record<string, unknown>[]
  const reference = cslReference(item!, number, { words, mediaType: 'application/x-bibtex' })
  const { abstract, file, date } = properties
  return {
    ...reference,
    // “and others” stands for people whom the entry does not name.
    authors: reference.authors.filter((name) => name !== 'others'),
    publishedOn: (typeof date === 'string' && dayOfField(date)) || reference.publishedOn,
    abstract: reference.abstract ?? (typeof abstract === 'string' ? abstract : null),
    files: typeof file === 'string' ? filesOfField(file) : [],
  }
}

/** BibLaTeX writes its dates in EDTF; of their times only the day is kept. */
function dayOfField(date: string): Day | null {
  return parseDay(date.replace(/T[\d:.+Z-]+/g, ''))
}

const bareWord = /[=#]\s{0,20}([a-z_][\w:+-]{0,100})/gi
/** Abbreviations that stand on others, and theirs, in characters. */
const longestAbbreviation = 20_000

/** Keeps `@string{hg = "Harbour Gazette"}` by its name, with the abbreviations that it stands on before it. */
function remember(abbreviations: Map<string, string>, words: string): void {
  const name = /^@\s*string\s*[{(]\s*([^\s=]{1,100})/i.exec(words)?.[1]
  if (name === undefined) return
  const whole = usedBy(words, abbreviations) + words
  if (whole.length < longestAbbreviation) abbreviations.set(name.toLowerCase(), `${whole}\n`)
}

function usedBy(words: string, abbreviations: ReadonlyMap<string, string>): string {
  if (abbreviations.size === 0) return ''
  const names = [...words.matchAll(bareWord)].map(([, name]) => name!.toLowerCase())
  return [...new Set(names)].map((name) => abbreviations.get(name) ?? '').join('')
}

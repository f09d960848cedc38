import { AppError } from '../../shared/errors'
import { withAgencies } from './agencies/withAgencies'
import { detectFormat, type Format } from './detectFormat'
import { hasAttachments } from './email/hasAttachments'
import { importBytes } from './importBytes'
import type { FoundSource, FoundSources, SourceFile, SourceReader } from './SourceFile'

/** An archive in a letter in an archive is the deepest that is looked into. */
const DEEPEST = 4

/** One reader a format; a large library is loaded only when a file needs it. */
const readers: Record<Format, () => Promise<SourceReader>> = {
  text: async () => wholeFile('text/plain'),
  markdown: async () => wholeFile('text/markdown'),
  html: async () => (await import('./html/readHtml')).readHtml,
  docx: async () => (await import('./docx/readDocx')).readDocx,
  odt: async () => (await import('./odt/readOdt')).readOdt,
  ris: async () => (await import('./references/readReferences')).readReferences('ris'),
  bibtex: async () => (await import('./references/readReferences')).readReferences('bibtex'),
  'csl-json': async () => (await import('./references/readReferences')).readReferences('csl-json'),
  'zotero-rdf': async () =>
    (await import('./references/readReferences')).readReferences('zotero-rdf'),
  bookmarks: async () => (await import('./bookmarks/readBookmarks')).readBookmarks,
  email: async () => (await import('./email/readLetter')).readLetter,
  mailbox: async () => (await import('./email/readMailbox')).readMailbox,
  mhtml: async () => (await import('./mhtml/readMhtml')).readMhtml,
  zip: async () => (await import('./archive/readArchive')).readArchive,
  pdf: async () => (await import('./pdf/readPdf')).readPdf,
  rtf: async () => (await import('./rtf/readRtf')).readRtf,
  transcript: async () => (await import('./transcript/readTranscript')).readTranscript,
}

/** Every source that a file holds, without network or clock. Throws AppError when nothing of it can be read. */
export function readSources(file: SourceFile): FoundSources {
  return credited(readInside(file, 0))
}

/** True when a file of this kind holds several sources: an archive, a mailbox, a list of references. */
export function holdsSeveral(file: Pick<SourceFile, 'name' | 'bytes' | 'mediaType'>): boolean {
  const format = detectFormat(file.bytes, file)
  return severalFormats.has(format) || (format === 'email' && hasAttachments(file.bytes))
}

const severalFormats: ReadonlySet<Format> = new Set<Format>([
  'zip',
  'mailbox',
  'ris',
  'bibtex',
  'csl-json',
  'zotero-rdf',
  'bookmarks',
])

async function* readInside(file: SourceFile, depth: number): FoundSources {
  if (depth > DEEPEST)
    throw new AppError('too-deep', `“${file.name}” is packed too deep to be looked into.`)
  const read = await readers[detectFormat(file.bytes, file)]()
  yield* read(file, (next, place) => placed(place, readInside(next, depth + 1)))
}

async function* credited(sources: FoundSources): FoundSources {
  for await (const found of sources)
    yield 'error' in found ? found : { ...found, article: withAgencies(found.article) }
}

/** What was found in a part of a file, by its place in the whole; a part that cannot be read does not stop the others. */
async function* placed(place: string, sources: FoundSources): FoundSources {
  try {
    for await (const found of sources)
      yield { ...found, inner: found.inner === '' ? place : `${place}/${found.inner}` }
  } catch (thrown) {
    yield { inner: place, error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }
}

/** A file that is one article as it stands. */
function wholeFile(mediaType: string): SourceReader {
  return async function* (file) {
    yield {
      inner: '',
      name: file.name,
      bytes: file.bytes,
      mediaType,
      article: importBytes(file.bytes, file),
    } satisfies FoundSource
  }
}

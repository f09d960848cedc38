import { posix } from 'node:path'
import { AppError } from '../../../shared/errors'
import type { FoundSource, FoundSources, SourceFile, SourceReader } from '../SourceFile'
import { isEmpty, mostEntries, type Entries, type Reference } from './Reference'
import { noteArticle, referenceArticle, withReference } from './referenceArticle'

type Inside = Parameters<SourceReader>[1]

/** The sources of a list: of each entry its files where they are beside the list, else what the list says of it. */
export async function* sourcesOfList(
  file: SourceFile,
  entries: Entries,
  inside: Inside,
): FoundSources {
  let read = 0
  for (const entry of entries) {
    if (++read > mostEntries) {
      const sentence = `“${file.name}” has more than ${mostEntries.toLocaleString('en')} entries; the rest was not read. Split it and import the parts.`
      yield { inner: `${read}`, error: new AppError('too-large', sentence) }
      return
    }
    if ('sentence' in entry)
      yield { inner: `${entry.number}`, error: new AppError('broken-entry', entry.sentence) }
    else if (isEmpty(entry) && entry.notes.length === 0) {
      const sentence = `Entry ${entry.number}${entry.line === null ? '' : ` (line ${entry.line})`} has no title and no address, so there is nothing to find it by.`
      yield { inner: `${entry.number}`, error: new AppError('broken-entry', sentence) }
    } else yield* sourcesOfEntry(file, entry, inside)
  }
}

async function* sourcesOfEntry(
  file: SourceFile,
  reference: Reference,
  inside: Inside,
): FoundSources {
  let found = 0
  for (const attached of reference.files) {
    const there = await findFile(file, attached.path)
    if (there === null) continue
    const part: SourceFile = {
      name: posix.basename(there.path),
      bytes: there.bytes,
      mediaType: attached.mediaType,
      // A page's own addresses are read against it; other files are not of the web.
      url: /\.x?html?$/i.test(there.path) ? reference.url : null,
      capturedOn: file.capturedOn ?? null,
      beside: (path) => file.beside(posix.join(posix.dirname(there.path), path)),
    }
    for await (const source of inside(part, there.path))
      if ('error' in source || source.inner !== there.path) yield source
      else
        yield {
          ...source,
          article: withReference(source.article, reference, found++ === 0 ? null : part.name),
        }
  }
  const isNamed = reference.title !== null || reference.url !== null
  if (found === 0 && isNamed)
    yield asSource(reference, referenceArticle(reference), reference.original.words)
  else if (reference.notes.length > 0)
    yield asSource(reference, noteArticle(reference, reference.notes), reference.notes.join('\n\n'))
  else if (found === 0) {
    const sentence = `The file “${posix.basename(reference.files[0]!.path)}” is not beside the list, and nothing else is known of it.`
    yield { inner: `${reference.number}`, error: new AppError('file-missing', sentence) }
  }
}

function asSource(
  reference: Reference,
  article: FoundSource['article'],
  words: string,
): FoundSource {
  const { number, title, url, original } = reference
  // A note that belongs to nothing is called by its first words.
  const name = (title ?? url ?? words).replace(/\s+/g, ' ').slice(0, 80)
  return {
    inner: `${number}. ${name.replaceAll('/', '∕')}${article.kind === 'note' ? ' (note)' : ''}`,
    name,
    bytes: new TextEncoder().encode(words),
    mediaType: article.kind === 'note' ? 'text/plain' : original.mediaType,
    article,
  }
}

/** The file of that path beside the list; of a path on somebody's own machine its end, as far as that is beside the list. */
async function findFile(
  file: SourceFile,
  path: string,
): Promise<{ path: string; bytes: Uint8Array } | null> {
  for (const candidate of candidates(path)) {
    const bytes = await file.beside(candidate)
    if (bytes !== null) return { path: candidate, bytes }
  }
  return null
}

function candidates(path: string): string[] {
  let plain = path.trim()
  if (/^file:/i.test(plain)) plain = decoded(plain.replace(/^file:\/{0,2}(?:localhost)?/i, ''))
  // EndNote's own folder of files.
  const isInternal = /^internal-pdf:/i.test(plain)
  if (isInternal) plain = `PDF/${decoded(plain.replace(/^internal-pdf:\/*/i, ''))}`
  else if (/^[a-z][a-z0-9+.-]+:/i.test(plain)) return []
  plain = plain.replaceAll('\\', '/')
  if (plain === '' || plain.length > 1000) return []
  const isAbsolute = /^(?:\/|[a-z]:\/|~)/i.test(plain)
  const parts = posix
    .normalize(plain)
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) return []
  if (!isAbsolute) return [parts.join('/'), ...(isInternal ? [parts.at(-1)!] : [])]
  return [3, 2, 1]
    .filter((count) => count < parts.length)
    .map((count) => parts.slice(-count).join('/'))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

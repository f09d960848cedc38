import { AppError } from '../../../shared/errors'
import { decodeText } from '../../decode/decodeText'
import type { SourceFile, SourceReader } from '../SourceFile'
import type { Entries } from './Reference'
import { sourcesOfList } from './sourcesOfList'

export type ListFormat = 'ris' | 'bibtex' | 'csl-json' | 'zotero-rdf'

/** Longer lists are refused, in bytes. */
const longestList = 128 * 2 ** 20

/** Reads a list of references: each entry is a source, by its file where that is beside the list, else by its details. */
export function readReferences(format: ListFormat): SourceReader {
  return async function* (file, inside) {
    if (file.bytes.length > longestList)
      throw new AppError(
        'too-large',
        `“${file.name}” is larger than 128 MB. Split the list and import the parts.`,
      )
    yield* sourcesOfList(file, await entriesOf(format, file), inside)
  }
}

async function entriesOf(format: ListFormat, file: SourceFile): Promise<Entries> {
  const { text } = decodeText(file.bytes, file.name)
  if (!/\S/.test(text))
    throw new AppError('empty-file', `“${file.name}” is empty, so there is nothing to import.`)
  switch (format) {
    case 'ris':
      return (await import('./ris/risEntries')).risEntries(text)
    case 'bibtex':
      return (await import('./bibtex/bibtexEntries')).readBibtex(text)
    case 'csl-json':
      return (await import('./csl/cslEntries')).cslEntries(text, file.name)
    case 'zotero-rdf':
      return (await import('./zotero/zoteroEntries')).readZotero(text, file.name)
  }
}

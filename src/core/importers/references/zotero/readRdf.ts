import { AppError } from '../../../../shared/errors'

/** An element of an RDF file, by its name without prefix. */
export interface RdfElement {
  name: string
  /** `rdf:about`, `rdf:resource` and the like, by their names without prefix. */
  attributes: Record<string, string>
  words: string
  children: RdfElement[]
}

export interface RdfFile {
  /** What stands directly under the root, in order. */
  elements: RdfElement[]
  /** Why the rest could not be read, and in which line; null when all was. */
  broken: { line: number } | null
}

/** Nothing that is meant stands deeper. */
const deepest = 40

/** Reads RDF/XML with its own words only: a file that declares a document type, and so entities of its own, is refused. */
export async function readRdf(text: string, fileName: string): Promise<RdfFile> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser()
  const elements: RdfElement[] = []
  const open: RdfElement[] = []
  let tooDeep = 0
  parser.on('doctype', () => {
    throw new AppError(
      'not-readable',
      `“${fileName}” declares a document type of its own, which no export of Zotero does. It was not read.`,
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) return void tooDeep++
    const element = {
      name: localName(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [localName(key), value]),
      ),
      words: '',
      children: [],
    }
    if (open.length > 1) open.at(-1)!.children.push(element)
    open.push(element)
  })
  const addWords = (words: string) => {
    if (tooDeep === 0 && open.length > 0) open.at(-1)!.words += words
  }
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.on('closetag', () => {
    if (tooDeep > 0) return void tooDeep--
    const element = open.pop()!
    if (open.length === 1) elements.push(element)
  })
  parser.on('error', (failure) => {
    throw failure
  })
  try {
    parser.write(text).close()
    return { elements, broken: null }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    return { elements, broken: { line: parser.line } }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

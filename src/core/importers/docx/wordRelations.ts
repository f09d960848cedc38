import { posix } from 'node:path'
import type { DocumentParts } from '../documents/openParts'
import { readXml } from '../documents/readXml'

/** To which other parts of the file a part refers. */
export interface Relations {
  /** A part by the id that the text names; null when it lies outside of the file. */
  target(id: string): string | null
  /** The parts of a kind, such as `footnotes`. */
  partsOf(kind: string): string[]
  partOf(kind: string): string | null
}

/** The relations of a part, such as `word/document.xml`; of the whole file when its name is empty. */
export async function readRelations(
  parts: DocumentParts,
  part: string,
  who: string,
): Promise<Relations> {
  const folder = part === '' ? '' : posix.dirname(part)
  const xml = parts.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  const targets = new Map<string, string>()
  const byKind = new Map<string, string[]>()
  if (xml)
    await readXml(
      xml,
      {
        open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' }) {
          if (name !== 'Relationship' || mode === 'External') return
          const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
          targets.set(id, path)
          const kind = type.slice(type.lastIndexOf('/') + 1)
          byKind.set(kind, [...(byKind.get(kind) ?? []), path])
        },
        close: () => {},
      },
      who,
    )
  return {
    target: (id) => targets.get(id) ?? null,
    partsOf: (kind) => byKind.get(kind) ?? [],
    partOf: (kind) => byKind.get(kind)?.[0] ?? null,
  }
}

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/**
 * Takes out of a Word file what nobody meant to hand over: names, revision count, times; and what differs from one
 * run to the next (random link ids, the archive's clock), so that the same draft gives the same bytes.
 */
export function scrubDocx(file: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(file)
  for (const name of Object.keys(parts)) {
    const owner = /^word\/_rels\/(.+)\.rels$/.exec(name)?.[1]
    if (owner !== undefined) renumberLinks(parts, `word/${owner}`, name)
  }
  parts['docProps/core.xml'] = strToU8(coreProperties(title))
  const archive: Zippable = {}
  // Word wants the table of contents first.
  for (const name of Object.keys(parts).toSorted()) archive[name] = parts[name]!
  return zipSync(archive, { mtime: new Date(1980, 0, 1), level: 6 })
}

function renumberLinks(parts: Record<string, Uint8Array>, ownerName: string, name: string): void {
  const owner = parts[ownerName]
  if (!owner) return
  const relations = strFromU8(parts[name]!)
  const numbers = new Map<string, string>()
  for (const [, id] of relations.matchAll(/ Id="([^"]+)"/g))
    numbers.set(id!, `rId${numbers.size + 1}`)
  const renumber = (_whole: string, attribute: string, id: string): string =>
    ` ${attribute}="${numbers.get(id) ?? id}"`
  parts[name] = strToU8(relations.replace(/ (Id)="([^"]+)"/g, renumber))
  // Inside tags only: the words of a draft may hold r:id="…" too.
  const tagsWithLinks = /<[^<>]* r:(?:id|embed)="[^<>]*>/g
  parts[ownerName] = strToU8(
    strFromU8(owner).replace(tagsWithLinks, (tag) =>
      tag.replace(/ (r:id|r:embed)="([^"]+)"/g, renumber),
    ),
  )
}

function coreProperties(title: string): string {
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped}</dc:title><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>` +
    '</cp:coreProperties>'
  )
}

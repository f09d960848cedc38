import { AppError } from '../../../shared/errors'
import { readMime, type MimePart } from '../email/mimeTree'
import { partText } from '../email/partText'
import type { FoundSources, SourceFile, SourceReader } from '../SourceFile'

/**
 * A page that a browser saved as one file (.mht, .mhtml): read as the page that it holds, with its pictures and frames beside it by the
 * addresses that the page gives them. The whole file is the evidence.
 */
export const readMhtml: SourceReader = async function* (file, inside): FoundSources {
  const who = `“${file.name}”`
  const root = await readMime(file.bytes, who)
  const parts = leavesOf(root)
  const main = mainPart(root, parts)
  if (!main)
    throw new AppError(
      'no-article-text',
      `${who} holds no page, so there is nothing to import. Save the page again, or copy its text and paste it.`,
    )
  const snapshot = root.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  const address = webAddress(snapshot ?? null) ?? webAddress(main.location)
  const partAt = partsByAddress(parts, main.location)
  const page: SourceFile = {
    name: `${file.name.replace(/\.mht(?:ml)?$/i, '')}.html`,
    // With a mark in front, so that what the part says of its charset outweighs what the page says.
    bytes: new TextEncoder().encode(`\uFEFF${partText(main)}`),
    mediaType: 'text/html',
    url: file.url ?? address,
    capturedOn: file.capturedOn ?? null,
    beside: (path) => Promise.resolve(partAt(path)?.content ?? null),
  }
  for await (const found of inside(page, ''))
    yield 'error' in found
      ? found
      : { ...found, name: file.name, bytes: file.bytes, mediaType: 'multipart/related' }
}

function leavesOf(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}

function mainPart(root: MimePart, parts: MimePart[]): MimePart | undefined {
  const start = root.params['start']?.replace(/^<|>$/g, '')
  const pages = parts.filter(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type))
  return pages.find(({ id }) => id !== null && id === start) ?? pages[0]
}

/** Parts by how the page names them: `cid:`, a whole address, or an address relative to the page's. */
function partsByAddress(
  parts: MimePart[],
  base: string | null,
): (address: string) => MimePart | undefined {
  const known = new Map<string, MimePart>()
  const add = (address: string | null, part: MimePart): void => {
    if (address !== null && !known.has(address)) known.set(address, part)
  }
  for (const part of parts) {
    if (part.id !== null) add(`cid:${part.id}`, part)
    if (part.location === null) continue
    add(part.location, part)
    add(absolute(part.location, base), part)
  }
  return (address) => known.get(address) ?? known.get(absolute(address, base) ?? '')
}

function absolute(path: string, base: string | null): string | null {
  try {
    return new URL(path, base ?? undefined).href
  } catch {
    return null
  }
}

function webAddress(location: string | null): string | null {
  return location !== null && /^https?:\/\/\S+$/i.test(location) ? location : null
}

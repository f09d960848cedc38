import { decodeEntities } from '../../markup/decodeEntities'

/** One bookmark of a browser's list. */
export interface Bookmark {
  title: string
  address: string
  /** The folders it lies in, from the outermost: "News › Ferry"; null at the top. */
  folder: string | null
  /** The day on which it was added, in UTC, as in 2025-03-11. */
  addedOn: string | null
  description: string | null
  /** The line of the file, as it stands. */
  original: string
}

const tag = /<(\/?)(dl|h3|a|dd)(?=[\s>])([^<>]*)>/gi
const longestFolder = 400

/**
 * The bookmarks of a list in the form that Netscape gave it and every browser writes
 * (https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)), in order.
 * In time linear in the length of the text.
 */
export function* bookmarkEntries(text: string): Iterable<Bookmark> {
  const find = new RegExp(tag)
  const folders: (string | null)[] = []
  let opened: string | null = null
  let waiting: Bookmark | null = null
  for (let found = find.exec(text); found !== null; found = find.exec(text)) {
    const [whole, slash, name, attributes] = found as unknown as [string, string, string, string]
    const words = () => wordsOf(text.slice(find.lastIndex, nextTag(text, find.lastIndex)))
    switch (`${slash}${name.toLowerCase()}`) {
      case 'h3':
        opened = words()
        break
      case 'dl':
        folders.push(within(folders.at(-1) ?? null, opened))
        opened = null
        break
      case '/dl':
        folders.pop()
        break
      case 'dd':
        if (waiting) waiting.description = words() || null
        break
      case 'a': {
        if (waiting) yield waiting
        const end = nextTag(text, find.lastIndex)
        waiting = {
          title: words(),
          address: wordsOf(attribute(attributes, 'href')),
          folder: folders.at(-1) ?? null,
          addedOn: dayOfStamp(attribute(attributes, 'add_date')),
          description: null,
          original: `${whole.replace(/\sICON(?:_URI)?="[^"]*"/gi, '')}${text.slice(find.lastIndex, end)}</A>`,
        }
        break
      }
    }
  }
  if (waiting) yield waiting
}

function within(outer: string | null, name: string | null): string | null {
  if (!name) return outer
  return (outer === null ? name : `${outer} › ${name}`).slice(0, longestFolder)
}

function nextTag(text: string, from: number): number {
  const at = text.indexOf('<', from)
  return at < 0 ? text.length : at
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? ''
}

/** Browsers count in seconds since 1970, some in thousandths or millionths. */
function dayOfStamp(stamp: string): string | null {
  let seconds = Number(stamp)
  if (!/^\d{6,17}$/.test(stamp)) return null
  while (seconds > 1e11) seconds /= 1000
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** What a person reads: entities as characters, white space as one space. */
function wordsOf(markup: string): string {
  return decodeEntities(markup).replace(/\s+/g, ' ').trim()
}

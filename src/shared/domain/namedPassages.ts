/** What a note names so that the passage can be found again: the digits are the beginning of a hash. */
export interface NamedPassage {
  start: number
  end: number
  versionNumber: number
  sha256Digits: string
}

/** Where the words stand, as every note says it. */
export function passageInWords(passage: {
  start: number
  end: number
  versionNumber: number
  versionSha256: string
}): string {
  const { start, end, versionNumber, versionSha256 } = passage
  const version = versionNumber > 1 ? `, version ${versionNumber}` : ''
  return `characters ${start}-${end} of the stored copy${version} (sha256 ${versionSha256.slice(0, 12)}…)`
}

/** The passage that a note names, or null when it names none: how a link is found again in a file that came back. */
export function passageInNote(note: string): NamedPassage | null {
  // The last one: a title in front may say anything.
  const named = [...note.matchAll(position)].at(-1)
  if (!named) return null
  const passage = {
    start: Number(named[1]),
    end: Number(named[2]),
    versionNumber: Number(named[3] ?? 1),
    sha256Digits: named[4]!,
  }
  return Number.isSafeInteger(passage.end) && passage.start <= passage.end ? passage : null
}

// An editor's program may break the line, or write three dots for the ellipsis.
const position =
  /characters\s+(\d{1,12})[-–](\d{1,12})\s+of\s+the\s+stored\s+copy(?:,\s+version\s+(\d{1,9}))?\s+\(sha256\s+([0-9a-f]{12,64})(?:…|\.\.\.)?\)/g

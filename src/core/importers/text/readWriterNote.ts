import type { AsideReason, Known } from '../../../shared/domain/articles'
import type { Span } from '../../../shared/domain/spans'
import { isPersonName } from '../bylines/personName'

/** Who wrote it and where, as the text's own end and its own words tell. */
export interface WriterNote {
  byline: Known<string[]> | null
  outlet: Known<string> | null
}

const note =
  /^((?:\p{Lu}[\p{L}.'’-]+\s+){1,4}?\p{Lu}[\p{L}'’-]+) (?:is|was|writes|covers|reports|works)\b(?: an?| the| our)? ?((?:[\p{L}'’&-]+,? ){0,8}?)(reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|critic|bureau chief|freelancer?|covers|writes|reports)?\b/iu
const employer =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|critic|chief|covers|writes|reports|works)\b[^.]{0,60}?\b(?:at|for|with|of) (?:the )?((?:\p{Lu}[\p{L}'’&-]*)(?: \p{Lu}[\p{L}'’&-]*){0,4})/u
const askedForComment =
  /(?:^|[.!?]["”]?\s)(?:The )?((?:\p{Lu}[\p{L}'’&-]*)(?: \p{Lu}[\p{L}'’&-]*){0,3}) (?:has |have )?(?:reached out to|contacted|approached|asked) [^.]{2,120} for (?:a )?comment\b/u

/** Reads "Ana Ruiz is a reporter at the Courier" among the lines set aside, and "X reached out to Y for comment". */
export function readWriterNote(
  text: string,
  lines: Span[],
  reasons: (AsideReason | null)[],
): WriterNote {
  const found: WriterNote = { byline: null, outlet: null }
  for (let place = Math.max(0, lines.length - 40); place < lines.length; place++) {
    const line = lines[place]!
    const words = text.slice(line.start, Math.min(line.end, line.start + 500))
    const isNote = reasons[place] === 'byline' || reasons[place] === 'furniture'
    if (!isNote && place < lines.length - 3) continue
    const person = note.exec(words)
    if (!person || !(person[3] ?? isNote) || !isPersonName(person[1]!)) continue
    if (
      !/\b(reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|critic|covers|bureau)\b/i.test(
        words,
      )
    ) {
      continue
    }
    found.byline ??= { value: [person[1]!], how: 'the note about the writer at the end' }
    const outlet = employer.exec(words)?.[1]
    if (outlet) found.outlet ??= { value: outlet, how: "the article's own words" }
  }
  found.outlet ??= outletThatAsked(text)
  return found
}

function outletThatAsked(text: string): Known<string> | null {
  for (const line of text.slice(0, 60_000).split('\n')) {
    const outlet = line.length < 5_000 ? askedForComment.exec(line)?.[1] : null
    if (outlet && !/^(He|She|They|It|We|I|Police|Officials|Reporters)$/.test(outlet)) {
      return { value: outlet, how: "the article's own words" }
    }
  }
  return null
}

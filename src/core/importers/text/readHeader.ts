import type { AsideReason, Known } from '../../../shared/domain/articles'
import type { Day } from '../../../shared/domain/days'
import type { Span } from '../../../shared/domain/spans'
import { isBylineLine, splitByline } from '../bylines/splitByline'
import { isDateLine } from '../published/dateLine'
import { readDay } from '../published/readDay'

/** What the first lines of a plain text say about it. */
export interface TextHeader {
  title: Known<string> | null
  /** The place of the headline among the lines. */
  titleLine: number | null
  byline: Known<string[]> | null
  outlet: Known<string> | null
  publishedOn: Known<Day> | null
  url: string | null
}

const headerLines = 8

/**
 * Reads headline, byline, date, outlet and address from the first lines, and sets the lines that are nothing
 * but those (not the headline) aside as `byline` in `reasons`.
 */
export function readHeader(
  text: string,
  lines: Span[],
  reasons: (AsideReason | null)[],
): TextHeader {
  const header: TextHeader = {
    title: null,
    titleLine: null,
    byline: null,
    outlet: null,
    publishedOn: null,
    url: null,
  }
  const opening = [...lines.entries()].filter(([place]) => reasons[place] === null)
  for (const [place, line] of opening.slice(0, headerLines)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 600))
    if (readCredit(words, header)) reasons[place] = 'byline'
    else if (header.title === null && looksLikeHeadline(words, place, text, lines)) {
      if (opening[0]![0] !== place && !follows(place, reasons)) break
      header.title = { value: words.replace(/\s+/g, ' '), how: 'the first line' }
      header.titleLine = place
    } else if (words.length > 160) break
  }
  return header
}

/** True when nothing but credits stood before. */
function follows(place: number, reasons: (AsideReason | null)[]): boolean {
  return reasons.slice(0, place).every((reason) => reason !== null)
}

function readCredit(words: string, header: TextHeader): boolean {
  if (words.length > 200) return false
  if (/^https?:\/\/\S+$/i.test(words)) {
    header.url ??= words
    return true
  }
  if (header.byline === null && isBylineLine(words)) {
    const people = splitByline(words)
    header.byline = { value: people, how: 'the byline in the text' }
    header.outlet ??= outletAfterByline(words)
    return true
  }
  if (isDateLine(words)) {
    const day = readDay(words)
    if (header.publishedOn === null && day) {
      header.publishedOn = { value: day, how: 'the date line in the text' }
    }
    return day !== null
  }
  if (header.title !== null && header.outlet === null && isOutletLine(words)) {
    header.outlet = { value: words, how: 'a line of its own at the top of the text' }
    return true
  }
  return false
}

function looksLikeHeadline(words: string, place: number, text: string, lines: Span[]): boolean {
  if (words.length > 200 || words.includes('\n')) return false
  if (/[.,;:]["”’']?$/.test(words) && !/\b(U\.S|U\.K|Inc|Jr)\.$/.test(words)) return false
  if (/^[-*•–]\s|^["“«„]?\p{Ll}/u.test(words) || /https?:|@\w+\.\w/.test(words)) return false
  const count = words.split(/\s+/).length
  // “Osier Bridge”: above everything else it can be little else.
  const least = place === 0 ? 2 : 3
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words)
  if (isUnspaced ? words.length < 6 || words.endsWith('。') : count < least || count > 30)
    return false
  const next = lines.slice(place + 1, place + 6)
  return next.some((line) => {
    const length = line.end - line.start
    return (
      length > Math.max(words.length, isUnspaced ? 30 : place === 0 ? 80 : 100) &&
      /[.!?。"”]/.test(text.slice(line.end - 1, line.end))
    )
  })
}

const outletWord =
  /\b(Courier|Times|Post|News|Wire|Gazette|Herald|Tribune|Journal|Press|Chronicle|Observer|Guardian|Telegraph|Mail|Standard|Echo|Star|Sun|Mirror|Independent|Examiner|Inquirer|Dispatch|Sentinel|Monitor|Record|Review|Week|Magazine|Radio|TV|Zeitung|Anzeiger|Kurier|Presse|Journal|Gaceta|Diario|Agency)\b/

function isOutletLine(words: string): boolean {
  return (
    words.length <= 50 &&
    outletWord.test(words) &&
    /^(The )?(\p{Lu}[\p{L}'’&.-]*\s?){1,5}$/u.test(words)
  )
}

function outletAfterByline(words: string): Known<string> | null {
  const last =
    words
      .split(/[,|–—]|\bfor\b/)
      .at(-1)
      ?.trim() ?? ''
  return isOutletLine(last) ? { value: last, how: 'the byline in the text' } : null
}

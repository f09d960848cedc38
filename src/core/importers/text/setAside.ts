import type { AsideReason } from '../../../shared/domain/articles'
import type { Span } from '../../../shared/domain/spans'
import { asideReasonOf, endsArticle } from '../furniture/lineRules'

/** Why each line is not the article; null for the article's own. */
export function setAside(text: string, lines: Span[]): (AsideReason | null)[] {
  const words = (line: Span): string => text.slice(line.start, Math.min(line.end, line.start + 400))
  const reasons = lines.map((line) => asideReasonOf(words(line)))
  setRepeatsAside(text, lines, reasons)
  setTailAside(lines, reasons, words, text.length)
  setEnclosedAside(lines, reasons, text.length)
  // A text of nothing but furniture is the article after all
  return reasons.every((reason) => reason !== null) ? lines.map(() => null) : reasons
}

/** The same line twice in a row, or the same long paragraph again: a slip of copying. */
function setRepeatsAside(text: string, lines: Span[], reasons: (AsideReason | null)[]): void {
  const seen = new Set<string>()
  let before = ''
  for (const [place, line] of lines.entries()) {
    const length = line.end - line.start
    const words = length > 4_000 ? '' : text.slice(line.start, line.end)
    if (words === '') {
      before = ''
      continue
    }
    const isDouble = words === before && /\p{L}{3}/u.test(words)
    const isAgain = length >= 80 && seen.has(words)
    if (reasons[place] === null && (isDouble || isAgain)) reasons[place] = 'repeat'
    if (length >= 80 && seen.size < 50_000) seen.add(words)
    before = words
  }
}

/** Near the end, "Most read" or "About the writer" closes the article: what follows is the page's. */
function setTailAside(
  lines: Span[],
  reasons: (AsideReason | null)[],
  words: (line: Span) => string,
  length: number,
): void {
  const from = Math.max(1, lines.length - 60)
  for (let place = from; place < lines.length; place++) {
    const line = lines[place]!
    if (line.start < length * 0.5 || !endsArticle(words(line))) continue
    const rest = lines.slice(place)
    const kept = rest.filter((_, offset) => reasons[place + offset] === null)
    const keptLength = kept.reduce((sum, line) => sum + line.end - line.start, 0)
    if (keptLength > Math.max(600, length * 0.25)) continue
    closeFrom(place, lines, reasons, words)
    return
  }
}

/** In the second half, a short line or two with furniture before and after is furniture too: "Tell us what you think." */
function setEnclosedAside(lines: Span[], reasons: (AsideReason | null)[], length: number): void {
  let before = -1
  for (const [place, reason] of reasons.entries()) {
    if (reason === null) continue
    const between = lines.slice(before + 1, place)
    const isEnclosed = before >= 0 && between.length > 0 && between.length <= 2
    const isShort = between.every(({ start, end }) => end - start < 160 && start > length * 0.5)
    if (isEnclosed && isShort) reasons.fill('furniture', before + 1, place)
    before = place
  }
}

function closeFrom(
  place: number,
  lines: Span[],
  reasons: (AsideReason | null)[],
  words: (line: Span) => string,
): void {
  let reason: AsideReason = 'furniture'
  for (let next = place; next < lines.length; next++) {
    if (/^about (the )?(writer|author|reporter|journalist)/i.test(words(lines[next]!)))
      reason = 'byline'
    reasons[next] ??= reason
    if (reasons[next] === 'repeat') reasons[next] = reason
  }
}

import type { Candidate } from './candidates'
import { demonyms } from './data/countries'
import { honorifics, personNouns, titleAdjuncts, titles } from './data/titles'
import { adjoins } from './nameRuns'
import type { Token } from './tokens'

/** The title or role that a text gives with a person's name, before it or after it; null when none. */
export function titleOf(original: string, tokens: Token[], candidate: Candidate): string | null {
  return roleBefore(original, tokens, candidate) ?? roleAfter(original, tokens, candidate.until)
}

function roleBefore(original: string, tokens: Token[], { from, title }: Candidate): string | null {
  let start = title?.from ?? from
  while (start > 0 && isRoleWord(tokens[start - 1]!) && adjoins(tokens, start)) start--
  // "the former chair and Hollis": nothing but adjuncts is no role.
  if (start === from) return null
  let hasTitle = false
  for (let index = start; index < from; index++)
    hasTitle ||= titles.has(tokens[index]!.lower) && !honorifics.has(tokens[index]!.text)
  if (!hasTitle) return null
  while (start < from && honorifics.has(tokens[start]!.text)) start++
  return original.slice(tokens[start]!.start, tokens[from - 1]!.end)
}

function isRoleWord(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (titles.has(token.lower) || titleAdjuncts.has(token.lower) || demonyms.has(token.text)) &&
    !honorifics.has(token.text)
  )
}

/** The description after a name and a comma: "a history professor at Norhaven University". */
export function roleAfter(original: string, tokens: Token[], until: number): string | null {
  const span = descriptionAfter(tokens, until)
  return span && original.slice(tokens[span.from]!.start, tokens[span.until - 1]!.end)
}

/** The tokens of the description after a name and a comma, the commas left out. */
export function descriptionAfter(
  tokens: Token[],
  until: number,
): { from: number; until: number } | null {
  if (tokens[until]?.text !== ',') return null
  let from = until + 1
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2
  const first = tokens[from]
  if (
    !first ||
    !(
      /^(?:a|an|the|its|their|his|her|our|former|then|who|one)$/.test(first.lower) ||
      titles.has(first.lower) ||
      titleAdjuncts.has(first.lower)
    )
  )
    return null
  if (first.lower === 'who') return null
  let isPerson = false
  for (let at = from; at < Math.min(from + 30, tokens.length); at++) {
    const token = tokens[at]!
    if (personNouns.has(token.lower)) isPerson = true
    if (isEnd(tokens, at)) return isPerson && at > from ? { from, until: at } : null
  }
  return null
}

/** A comma, a colon or a quotation mark ends a description, and so does what is no part of a noun phrase. */
function isEnd(tokens: Token[], at: number): boolean {
  const { text, kind } = tokens[at]!
  if (kind !== 'mark')
    return /^(?:who|which|said|says|told|wrote|was|is|were|had|has|will)$/.test(text)
  return !/^(?:['’]s?|-|&|\/|\()$/.test(text)
}

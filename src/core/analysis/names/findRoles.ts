import type { Candidate } from './candidates'
import { months, weekdays } from '../data/calendar'
import { commonWords, functionWords } from '../data/commonWords'
import { demonyms } from '../data/countries'
import { honorifics, personNouns, titleAdjuncts, titles } from '../data/titles'
import { adjoins } from './nameRuns'
import type { Token } from '../text/tokens'

/** Where a name stands among the tokens, and the title that was read with it. */
type NamePlace = Pick<Candidate, 'from' | 'until' | 'title'>

/** The title or role that a text gives with a person's name, before it or after it; null when none. */
export function titleOf(original: string, tokens: Token[], candidate: NamePlace): string | null {
  return (
    roleBefore(original, tokens, candidate) ??
    roleAfter(original, tokens, candidate.until) ??
    descriptionBefore(original, tokens, beforeHonorifics(tokens, candidate))
  )
}

function roleBefore(original: string, tokens: Token[], { from, title }: NamePlace): string | null {
  let start = officeBefore(tokens, title?.from ?? from)
  while (start > 0 && isRoleWord(tokens[start - 1]!) && adjoins(tokens, start)) start--
  // "the former chair and Hollis": nothing but adjuncts is no role.
  if (start === from) return null
  let hasTitle = false
  for (let index = start; index < from; index++)
    hasTitle ||= titles.has(tokens[index]!.lower) && !honorifics.has(tokens[index]!.text)
  if (!hasTitle) return null
  while (start < from && honorifics.has(tokens[start]!.text)) start++
  start = houseBefore(tokens, start)
  return original.slice(tokens[start]!.start, tokens[from - 1]!.end)
}

/** Where the office begins that ends right before a token: "Secretary of State", "Chancellor of the Exchequer"; else there. */
function officeBefore(tokens: Token[], until: number): number {
  for (let at = until - 1; at >= Math.max(0, until - 6) && adjoins(tokens, at + 1); at--) {
    const { lower, capital } = tokens[at]!
    if (titles.has(lower) && at + 2 < until && /^(?:of|for)$/.test(tokens[at + 1]!.lower)) return at
    if (!capital && !/^(?:of|for|the|and)$/.test(lower)) break
  }
  return until
}

/** Where the name of a house begins before a role in small letters or initials: "Osier Marine chair", "Quernby CEO". */
function houseBefore(tokens: Token[], start: number): number {
  const role = tokens[start]
  if (!role || (role.capital && !role.shouted)) return start
  let first = start
  while (
    first > 0 &&
    start - first < 4 &&
    isHouseWord(tokens[first - 1]!) &&
    adjoins(tokens, first)
  )
    first--
  return first
}

function isHouseWord(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.capital &&
    !honorifics.has(token.text) &&
    !functionWords.has(token.lower) &&
    !commonWords.has(token.lower) &&
    !weekdays.has(token.lower) &&
    !months.has(token.lower)
  )
}

/** "the chair of the board, Dr. Hollis": what stands before the name is no part of the description. */
function beforeHonorifics(tokens: Token[], { from, title }: NamePlace): number {
  let at = title?.from ?? from
  while (at > 0 && honorifics.has(tokens[at - 1]!.text)) at--
  return at
}

/** The description before a comma and a name: "chair of the harbour board" of "the chair of the harbour board, Mara Lindqvist". */
function descriptionBefore(original: string, tokens: Token[], from: number): string | null {
  if (tokens[from - 1]?.text !== ',') return null
  for (let at = from - 2; at >= Math.max(0, from - 16); at--) {
    const token = tokens[at]!
    if (/^(?:the|its|their|his|her|our)$/.test(token.lower)) {
      const own = tokens.slice(at + 1, from - 1)
      const title = own.findIndex(({ lower }) => titles.has(lower))
      const turn = own.findIndex(({ lower }) => /^(?:of|for|at|in|on|to|and|or|with)$/.test(lower))
      if (title >= 0 && title < 5 && (turn < 0 || title < turn))
        return original.slice(own[0]!.start, own.at(-1)!.end)
    }
    if (isEnd(tokens, at)) return null
  }
  return null
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

import { dayInWords, earliest, latest, type Day } from '../../shared/domain/days'
import type { Role } from '../../shared/domain/entities'
import { foldForSearch } from '../../shared/domain/foldForSearch'
import { contains, type Span } from '../../shared/domain/spans'
import { functionWords } from '../analysis/data/commonWords'
import { findDates } from '../analysis/dates/findDates'
import { mayBeSamePerson } from '../analysis/names/personNames'
import type { Facts, FoundFlag } from './BlockToFlag'
import { isPlainWord, opensSentence, wordsOf, type BlockWord } from './blockWords'
import type { KnownName, NameBook } from './NameBook'
import { flagOf, isQuoted, sentenceAt, type BlockReading } from './readBlock'

/**
 * A title right before a name, or behind it and a comma, that the person's dated roles do not give them at the time that the
 * sentence speaks of: the dates in it, else those of the block and today. “former” beside a role that is still held is asked
 * about too. The title must be the role's own (“chair”, “cabinet member for highways”), and what it is of must not be another.
 *
 * Not seen: roles without dates; other words for one role (“boss”, “head”); titles in other sentences or with a verb between
 * (“was chair”); acting, deputy, vice and elect, “then chair”, and sentences with “when”, “while” or “at the time”.
 */
export function titleFlags(read: BlockReading, { names, now }: Facts): FoundFlag[] {
  const words = wordsOf(read)
  const today = now.slice(0, 10) as Day
  const datesOf = datesReader(read, today)
  return words.flatMap((_, at) => {
    const named = holderAt(read, names, words, at)
    if (!named || isQuoted(read, named.span)) return []
    const given = titleBefore(read, named) ?? titleBehind(read, named)
    return given ? (judge(read, named.known, given, today, datesOf) ?? []) : []
  })
}

interface Named {
  known: KnownName
  span: Span
}

interface GivenTitle {
  /** The title's own words: “chair”. */
  span: Span
  /** “former”, where it stands before the title. */
  former: Span | null
  /** The person's roles that have this title. */
  roles: Role[]
}

/** The one person with dated roles who is named by the words that end here. */
function holderAt(
  { block }: BlockReading,
  names: NameBook,
  words: BlockWord[],
  at: number,
): Named | null {
  const word = words[at]!
  if (!word.token.capital) return null
  const holders = names.holders(word.folded)
  if (holders.length === 0) return null
  const isName = (index: number) => words[index]!.adjoins && words[index - 1]!.token.capital
  // The shortest first: “Chair Lena Oduya” has a title before the name.
  for (let from = at; from > Math.max(0, at - 3) && isName(from); from--) {
    const span = { start: words[from - 1]!.token.start, end: word.token.end }
    const written = block.text.slice(span.start, span.end)
    const known = holders.find(({ name }) => mayBeSamePerson(name, written))
    if (known) return { known, span }
  }
  const before = words[at - 1]
  if (before && isName(at) && !isPlainWord(before.token)) return null
  const isAlone = names.family(word.folded).length === 1
  return isAlone ? { known: holders[0]!, span: word.token } : null
}

/** “former chair Lena Oduya”, “Harbour Board chair Oduya”, “the chair of the harbour board, Lena Oduya”. */
function titleBefore({ block: { text } }: BlockReading, { known, span }: Named): GivenTitle | null {
  const from = Math.max(0, span.start - 120)
  const before = text.slice(from, span.start)
  const end = from + before.replace(/,?\s+$/, '').length
  if (end === span.start) return null
  const folded = foldForSearch(text.slice(from, end))
  const hasComma = /,\s+$/.test(before)
  const roles = known.roles.flatMap((role) => {
    const { whole, head } = titleOf(role)
    if (whole !== head && endsWithWords(folded, whole))
      return [{ role, length: whole.length, headLength: head.length }]
    if (!endsWithWords(folded, head)) return []
    const said = modifiersBefore(folded.slice(0, folded.length - head.length))
    // “the chair, Lena Oduya,” is hers; “chair, Lena Oduya” may be a list.
    if (
      hasComma &&
      !/\b(?:the|its|their|our)\s(?:[\p{L}-]+\s){0,3}$/u.test(folded.slice(0, -head.length))
    )
      return []
    return isOfAnother(said, role) ? [] : [{ role, length: head.length, headLength: head.length }]
  })
  if (roles.length === 0) return null
  const { length, headLength } = roles[0]!
  const start = end - length
  return withQualifier(
    text,
    { start, end: start + headLength },
    roles.map(({ role }) => role),
  )
}

/** “Lena Oduya, the former chair of the harbour board,”. */
function titleBehind({ block: { text } }: BlockReading, { known, span }: Named): GivenTitle | null {
  const phrase = /^[^,.;:()!?—\n]{2,120}/u.exec(text.slice(span.end + 2, span.end + 122))?.[0]
  if (!phrase || !/^,\s/.test(text.slice(span.end, span.end + 2))) return null
  const folded = foldForSearch(phrase)
  const [own = ''] = folded.split(/\s(?:of|for|at|in|on)\s/)
  const of = folded.slice(own.length)
  const roles = known.roles.filter((role) => {
    const { head } = titleOf(role)
    if (!endsWithWords(own, head)) return false
    const lead = own.slice(0, own.length - head.length)
    // “who was chair”: a clause, with a time of its own.
    if (wordsIn(lead, 1).some((word) => functionWords.has(word) && !determiners.has(word)))
      return false
    return !isOfAnother([...modifiersBefore(lead), ...wordsIn(of)], role)
  })
  if (roles.length === 0) return null
  const { head } = titleOf(roles[0]!)
  const start = span.end + 2 + own.length - head.length
  return withQualifier(text, { start, end: start + head.length }, roles)
}

/** A role's title in small letters, and without what it is of. */
function titleOf({ title }: Role): { whole: string; head: string } {
  const whole = foldForSearch(title.trim().slice(0, 200))
  return { whole, head: whole.split(/\s(?:of|for|at|in|on)\s|,/)[0]!.trim() || whole }
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\p{N}-]/u.test(text[text.length - words.length - 1] ?? ' ')
}

const qualifiers = new Set(
  'former ex then late onetime one-time previous past current present longtime long-time new ousted disgraced'.split(
    ' ',
  ),
)

/** The words that say of what: “harbour board” of “the former harbour board chair”. */
function modifiersBefore(folded: string): string[] {
  const words = folded.match(/[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? []
  const found: string[] = []
  for (const word of words.toReversed()) {
    if (!/\p{L}/u.test(word) || functionWords.has(word) || qualifiers.has(word) || found.length > 4)
      break
    found.unshift(word)
  }
  return found
}

const determiners = new Set('the a an its their his her our former'.split(' '))

function wordsIn(text: string, atLeast = 4): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= atLeast && (atLeast === 1 || !functionWords.has(word)),
  )
}

/** True when a title is said to be of something that the role is not of: each has a word that the other lacks. */
function isOfAnother(said: string[], role: Role): boolean {
  const { whole, head } = titleOf(role)
  const own = wordsIn(whole.replace(head, ''))
  // “Ukrainian” stands for Ukraine.
  const has = (words: string[], word: string) =>
    words.some((other) => other.slice(0, 5) === word.slice(0, 5))
  return (
    own.length > 0 && said.some((word) => !has(own, word)) && own.some((word) => !has(said, word))
  )
}

const others =
  /\b(?:deputy|vice|assistant|associate|acting|interim|co|shadow|incoming|outgoing|honorary|then|late|future|next|would-be|departing)[\s-]$/i

function withQualifier(text: string, span: Span, roles: Role[]): GivenTitle | null {
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  if (others.test(before) || /^-(?:elect|designate)/.test(text.slice(span.end))) return null
  const former = /\b(former|ex|one-?time|previous|past|ousted)[\s-](?:[\p{L}’'-]+\s){0,3}$/iu.exec(
    before,
  )
  if (!former) return { span, former: null, roles }
  const start = span.start - (before.length - former.index)
  return { span, former: { start, end: start + former[1]!.length }, roles }
}

type Times = { from: number; until: number }[]

/** The dates of the sentence at a position, and those of the whole block; found once, and only when a title is. */
function datesReader(
  read: BlockReading,
  today: Day,
): (position: number) => { sentence: Times; block: Times } {
  let found: ReturnType<typeof findDates> | null = null
  return (position) => {
    found ??= findDates(read.block.text, read.reading, today)
    const sentence = sentenceAt(read, position)
    const times = (dates: typeof found) =>
      (dates ?? []).map(({ edtf }) => ({ from: earliest(edtf), until: latest(edtf) }))
    return {
      sentence: times(found.filter((date) => contains(sentence, date))),
      block: times(found),
    }
  }
}

function judge(
  read: BlockReading,
  known: KnownName,
  { span, former, roles }: GivenTitle,
  today: Day,
  datesOf: ReturnType<typeof datesReader>,
): FoundFlag | null {
  const { text } = read.block
  // Without dates nothing is known of when.
  if (isQuoted(read, span) || roles.some(({ from, until }) => from === null && until === null))
    return null
  const now = { from: earliest(today), until: latest(today) }
  if (former) {
    const held = roles.find((one) => one.from !== null && isHeld(one, now))
    if (!held) return null
    const whole = { start: former.start, end: span.end }
    const end = held.until === null ? 'with no end' : `until ${dayInWords(held.until)}`
    const sentence = `Your notes have ${known.name} as “${held.title}” from ${dayInWords(held.from!)} ${end}. Is “${text.slice(former.start, former.end)}” right?`
    return flagOf(read, whole, {
      kind: 'title',
      sentence,
      suggestion: text.slice(former.end, span.end).trim().replace(/^-/, ''),
    })
  }
  const sentence = sentenceAt(read, span.start)
  if (
    /\b(?:when|while|whilst|at the time|back then|in those days)\b/i.test(
      text.slice(
        Math.max(sentence.start, span.start - 400),
        Math.min(sentence.end, span.end + 400),
      ),
    )
  )
    return null
  const dates = datesOf(span.start)
  const times = dates.sentence.length > 0 ? dates.sentence : [now, ...dates.block]
  if (roles.some((one) => times.some((time) => isHeld(one, time)))) return null
  const time = times[0]!
  const isOver = ({ until }: Role) => until !== null && latest(until) < time.from
  const role = roles.findLast(isOver) ?? roles.at(-1)!
  const title = text.slice(span.start, span.end)
  return flagOf(read, span, {
    kind: 'title',
    sentence: `Your notes have ${known.name} as “${role.title}” ${termInWords(role)}. Does “${title}” fit here?`,
    suggestion: isOver(role) ? formerly(read, span, title, role) : null,
  })
}

function isHeld({ from, until }: Role, time: Times[number]): boolean {
  const start = from === null ? -Infinity : earliest(from)
  const end = until === null ? Infinity : latest(until)
  return start <= time.until && time.from <= end
}

function termInWords({ from, until }: Role): string {
  if (from === null) return `until ${dayInWords(until!)}`
  return until === null
    ? `from ${dayInWords(from)}`
    : `from ${dayInWords(from)} until ${dayInWords(until)}`
}

/** “former chair”, with the capital that the sentence's first word needs. */
function formerly(read: BlockReading, span: Span, title: string, role: Role): string {
  if (!opensSentence(read, span)) return `former ${title}`
  const isSmall = /^\p{Ll}/u.test(role.title)
  return `Former ${isSmall ? title[0]!.toLowerCase() + title.slice(1) : title}`
}

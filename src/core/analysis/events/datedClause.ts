import type { Span } from '../../../shared/domain/spans'
import { cueVerbs } from '../data/cues'
import { isPastForm } from '../dates/tense'

/** Stands for the date in a clause. */
export const dateHole = '\ufffc'

/**
 * The clause of a sentence that a date belongs to, as a sentence of its own with `dateHole` for the date: "The bridge, which
 * opened in 1931, was shut" → "The bridge opened in ￼". Null where what is dated is a report, or a thing and no event.
 */
export function datedClause(text: string, sentence: Span, date: Span): string | null {
  const before = plain(text.slice(sentence.start, date.start)).replace(dateline, '')
  const after = plain(text.slice(date.end, sentence.end))
  const words = before + dateHole + after
  return (
    asideOf(before, after) ??
    openingOf(before, after) ??
    relativeOf(before, after) ??
    secondOf(before, after) ??
    nextOf(before, after) ??
    (isReport(words) ||
    isOfRelative(before) ||
    isOfSubject(before, after) ||
    isOfPronoun(before) ||
    isOfNoun(before, after)
      ? null
      : innerClause(before) + dateHole + after.split(/;\s/)[0]!)
  )
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/\s?\([^()]{0,200}\)/g, '')
}

/** "PORT ELLERY, March 3 (NW) — ", "Osier Bridge (NW) - ", "Osier, March 3: ": where a report comes from. */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\s.'’/-]{2,40}(?:,\s[^—–\n]{3,24})?,?\s?[–—-]{1,2}\s|\p{Lu}[\p{L}.'’]+(?:\s\p{Lu}[\p{L}.'’]+)?(?:,\s[^—–\n:,]{3,16})?(?::|\s[–—-])\s(?=\p{Lu}))/u

/** ", which opened in 1931," and ", founded in 1998,": the subject before it with what the aside says of it. */
function asideOf(before: string, after: string): string | null {
  const match =
    /^(?<subject>[^,;]{3,60}),\s(?:(?:which|who)\s(?<clause>[^,;]*)|(?<participle>\p{Ll}+ed|born|built|held|made|sold|set up|led|won|begun|known|bought|found)\s(?<rest>[^,;]*))$/u.exec(
      before,
    )
  if (!match || hasFiniteVerb(match.groups!['subject']!)) return null
  const { subject, clause, participle, rest } = match.groups as Record<string, string | undefined>
  const tail = /^[^,;.]*/.exec(after)![0]
  if (clause !== undefined) return `${subject} ${clause}${dateHole}${tail}`
  return `${subject} ${wasOf(subject!)} ${participle} ${rest}${dateHole}${tail}`
}

/** "Born in 1961 in Bergen, Eide …" and "In a statement released on Tuesday, the board said …" */
function openingOf(before: string, after: string): string | null {
  const close = after.indexOf(', ')
  if (close < 0 || before.includes(',')) return null
  const main = after.slice(close + 2)
  const participle =
    /^(?<verb>Born|Founded|Built|Elected|Opened|Created|Established|Launched|Published|Appointed)\s(?<rest>.*)$/.exec(
      before,
    )
  if (participle) {
    const subject =
      /^(?:[Tt]he\s(?:[\p{L}’'-]+\s){0,2}?[\p{L}’'-]+|(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}|he|she|it)(?=\s\p{Ll})/u
        .exec(main)?.[0]
        .trim()
    if (!subject) return null
    const verb = participle.groups!['verb']!.toLowerCase()
    return `${subject} ${wasOf(subject)} ${verb} ${participle.groups!['rest']}${dateHole}${after.slice(0, close)}`
  }
  return /^(?:In|At|During|Following)\s(?:an?|the|its|his|her|their)\s(?:[\p{L}-]+\s){1,4}?(?:released|issued|made|published|held|given|posted|sent|on|dated)\s/u.test(
    before,
  )
    ? `${main} ${dateHole}`
    : null
}

/** "the fire that destroyed the library in January": what the relative clause says of its noun. */
function relativeOf(before: string, after: string): string | null {
  const match =
    /\b(?<noun>(?:the|an?|his|her|its|their)\s(?:[\p{L}’'-]+\s){1,3})(?:that|which|who)\s(?<clause>(?:\p{Ll}+ed|was|were|had|has|hit|killed|struck|left|began|broke|took|brought|cut|shut|led|won|sank|fell)\b[^,;]*)$/u.exec(
      before,
    )
  if (!match || match.index < 12) return null
  const noun = match.groups!['noun']!
  // "the board that", not "told the board that"
  if (cueVerbs.has(before.slice(0, match.index).trim().split(' ').at(-1)!.toLowerCase()))
    return null
  const tail = /^[^,;.]*/.exec(after)![0]
  return `${noun}${match.groups!['clause']!}${dateHole}${tail}`
}

/** "The council got the report on Friday and shut the bridge on Thursday": the second verb with the subject of the first. */
function secondOf(before: string, after: string): string | null {
  const words = before.split(' ')
  const first = words.slice(0, 7).findIndex(isPastForm)
  const second = words.findLastIndex(
    (word, at) => isPastForm(word) && /^(?:and|then|later)$/.test(words[at - 1] ?? ''),
  )
  if (first < 1 || second <= first + 1) return null
  // Only where a day of its own parts the first from it.
  if (!/\d|day\b/.test(words.slice(first + 1, second).join(' '))) return null
  const subject = words.slice(0, first).join(' ')
  if (
    /[,;]/.test(
      subject +
        words
          .slice(second)
          .join(' ')
          .replace(/,\s\w+\s$/, ''),
    )
  )
    return null
  return `${subject} ${words.slice(second).join(' ')}${dateHole}${/^[^,;.]*/.exec(after)![0]}`
}

/** "It was shut in 1990 and this year the council expects …": a clause of its own that its date opens. */
function nextOf(before: string, after: string): string | null {
  return before.length > 20 && /[\s—–-](?:and|but)\s(?:in\s|on\s)?$/.test(before)
    ? `${dateHole}${after}`
    : null
}

/** "The results published ￼, revealed that …": of the subject, whose verb comes after. */
function isOfSubject(before: string, after: string): boolean {
  if (before.includes(',') || !/\p{Ll}+ed\s/u.test(before)) return false
  if (/^,\s(?:\p{Ll}+ed|was|were|is|are|has|have|had|will)\s/u.test(after)) return true
  // "a plan backed by the board ￼ was rejected"
  return (
    /(?<!\b(?:was|were|is|are|be|been|being|\p{Ll}+ly))\s\p{Ll}+ed\sby\s(?!\d)/u.test(before) &&
    /^[^,;]*\s(?:was|were|is|are|has|have|had|will)\s/.test(after)
  )
}

/** "the orbiter’s last flight, which launches ￼": not what the sentence is about. */
function isOfRelative(before: string): boolean {
  return /\S\s(?:which|who|whose|where)\s[^,;]*$/.test(before)
}

/** "faced ridicule since it was released ￼": of a clause within, whose subject only the whole tells. */
function isOfPronoun(before: string): boolean {
  return /\S\s(?:after|before|since|until|because|although|though)\s(?:it|he|she|they)\s(?:(?!\sthat\s)[^,;])*$/.test(
    before,
  )
}

/**
 * "her support of the ￼ raid", "dogged him since ￼’s debate": the day of a thing that is spoken of, not of what the sentence
 * tells. At, in and during that thing is when it happened.
 */
function isOfNoun(before: string, after: string): boolean {
  const isHung =
    /^['’]s\s/.test(after) ||
    (/(?:\b(?:the|an?|his|her|its|their)|['’]s)\s$/.test(before) &&
      /^\s(?!(?:and|or|but|in|on|at|to|by|with|for|from|of|as|after|before|when|that|who|which)\s|(?:is|was|were|has|had|will|would)\s)\p{Ll}/u.test(
        after,
      ))
  if (!isHung) return false
  const lead = before.replace(/(?:\b(?:the|an?|his|her|its|their)|['’]s)\s$/, '')
  if (/(?:^|\s)(?:ahead of|before|after|following|prior to|since|until)\s$/i.test(lead)) return true
  return (
    /\s(?:of|from|about|over|on|to|than)\s(?:\S+(?:\s\S+)?)?\s?$/.test(lead) && hasFiniteVerb(lead)
  )
}

/** What stands before the date of a clause with a subject of its own: "Hollis said that the vote was held on Monday". */
function innerClause(before: string): string {
  const from = before.lastIndexOf('; ') + 1
  const part = before.slice(from)
  const opening = [
    ...part.matchAll(
      /\b(?:that|because|although|though|where|saying|after|before|when)\s(?=(?:the|a|an|more|it|he|she|they|his|her|its|\p{Lu}|\d)[\p{L}\d.,' -]+\s(?:is|are|was|were|has|had|have|will|would|\p{L}+ed)\s)/gu,
    ),
  ]
    // "a summit that thirty nations attend" says of its noun what the clause lacks.
    .filter(({ index, 0: word }) =>
      word.startsWith('that')
        ? bringsClause(part.slice(0, index))
        : word.startsWith('saying') ||
          !/^(?:it|he|she|they)\s/.test(part.slice(index + word.length)),
    )
    .at(-1)
  return opening && opening.index >= 12 ? part.slice(opening.index + opening[0].length) : part
}

/** "said that", "told reporters that", "it emerged that" */
function bringsClause(before: string): boolean {
  return before
    .trim()
    .split(' ')
    .slice(-4)
    .some((word) => cueVerbs.has(word.toLowerCase()) || bringing.test(word))
}

const bringing = /^(?:emerged|found|shows?|showed|ruled|learned|learnt|knew|so)$/

/** Who printed what when, and sentences that only point: no events of the story. */
function isReport(words: string): boolean {
  return (
    /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]+\s){0,3}(?:Post|Times|Herald|News|Journal|Tribune|Guardian|Mail|Gazette|Courier|Bell|Chronicle|Agency|Press|Reuters|BBC|CNN|AP|AFP)\s(?:first\s|also\s)?reported\b/u.test(
      words,
    ) ||
    /^(?:Under|With|Despite|Like|Unlike)\s[^,]*\ufffc,/.test(words) ||
    /\b(?:compared with|compared to|than|as in)\s(?:in\s)?\ufffc|\bthan\s[^,;]{1,40}\ufffc/.test(
      words,
    ) ||
    /\ufffc\s(?:levels?|standards|prices|dollars)\b/.test(words) ||
    /\b(?:Image|Photo|Picture|Photograph|Credit)\s?:/.test(words) ||
    /^(?:This|It|There|That)\s(?:is|was|are|were|’s|'s)\b[^,]{0,60}\bsince\s\ufffc/.test(words)
  )
}

function wasOf(subject: string): string {
  return /^(?:the|two|three|four|five|some|many|\d+)\s.*[^s’'i]s$|^(?:the\s)?\p{L}+[^s’'i]s\sof\s/iu.test(
    subject,
  )
    ? 'were'
    : 'was'
}

/** True of words with a verb that says of their subject what it did, does or will do. */
export function hasVerb(words: string): boolean {
  return (
    /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says|\p{Ll}{2,}ed)\b/u.test(
      words,
    ) ||
    words
      .split(' ')
      .slice(1)
      .some((word) => isPastForm(word) || /^\p{Ll}{2,}[^s’'iu]s$/u.test(word))
  )
}

function hasFiniteVerb(words: string): boolean {
  return /\s(?:is|are|was|were|has|have|had|will|would|said|says|\p{Ll}{2,}ed)\b/u.test(words)
}

import type { Span } from '../../../shared/domain/spans'
import { cueVerbs } from '../data/cues'
import { dateHole, datedClause, hasVerb } from './datedClause'

const longest = 80

/**
 * A short title for a dated sentence: its main clause without the date, without asides and attribution, cut before whatever
 * hangs on at the end. Null when what is left says nothing.
 */
export function eventTitle(text: string, sentence: Span, date: Span): string | null {
  const clause = datedClause(text, sentence, date)
  if (clause === null) return null
  let title = dropAttribution(dropAsides(dropLabel(dropOpeningDate(clause))))
  const dated = dropDate(title)
  title = dated.title
  title = dropOpening(title)
  const short = shorten(tidy(title), dated.after)
  if (short === null || isOpen.test(short)) return null
  title = tidy(short)
  if (title.length < 10 || title.length > longest || title.split(' ').length < 3) return null
  if (endsInSpeech(title) || opensNothing.test(title)) return null
  // "Mara Lindqvist, a nurse": many verbs look like nouns, so only where it is likely is one missed.
  if (/, |^(?:Its|His|Her|Their) /.test(title) && !hasVerb(title)) return null
  // Some papers shout the first word of a report.
  title = title.replace(/^THE\s/, 'The ')
  return title[0]!.toUpperCase() + title.slice(1)
}

/** "One of the screens was from": all that it says stood with the date. */
const isOpen = /\s(?:is|are|was|were)(?:\s(?:from|of|in|on|for))?[\s.]*$/

/** "On ￼, the council …": else what follows would look like an aside. */
function dropOpeningDate(clause: string): string {
  return clause.replace(
    /^(?:(?:On|In|At|By|Late|Early|Earlier|Later|As of|During)\s(?:the\s)?)?\ufffc,\s(?=\p{L}[^\ufffc]{25,}$)/u,
    '',
  )
}

/** "Looking back: Columbia lifts off" */
function dropLabel(clause: string): string {
  return clause.replace(/^[^:\ufffc,]{3,30}:\s(?=\p{Lu})/u, '')
}

/** A line of page furniture, a correction, a clause without its subject: nothing that happened. */
const opensNothing =
  /^(?:which|who|whose|how|why|correction|updated|published|photograph|picture)\b|[·|•]/i

/** "A spokesman for the ministry said": what was said is missing. */
function endsInSpeech(title: string): boolean {
  return /(?:\b(?:said|says|told|added|reported|announced|told reporters)|\btold\s\S+)$/.test(title)
}

/** True for the date in "PORT ELLERY, 11 March (NW) —": when a report was sent, which is no event. */
export function isInDateline(text: string, date: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', date.start - 1) + 1, date.start)
  // "Osier Bridge, March 3: The council", as Indian papers write it
  if (/^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},\s$/u.test(line))
    if (/^(?:\s\([^)\n]{1,20}\))?(?::|\s[–—-]{1,2})\s/.test(text.slice(date.end, date.end + 26)))
      return true
  return (
    /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?,?\s$/u.test(line) &&
    /^[^\n]{0,24}[–—-]\s/.test(text.slice(date.end, date.end + 30))
  )
}

/** The title without its date, and how many letters follow where it stood. */
function dropDate(title: string): { title: string; after: number } {
  const at = title.indexOf(dateHole)
  if (at < 0) return { title, after: title.length }
  // "during ￼’s debate": during the debate.
  const isOwner = /^['’]s(?=\s)/.test(title.slice(at + 1))
  const lead = title
    .slice(0, at)
    .replace(dateLead, '')
    // "in the ￼ to 37 million": nothing is left that "the" could be of.
    .replace(/\bthe\s$/i, (article) => (endsPhrase.test(title.slice(at + 1)) ? '' : article))
  const before = isOwner
    ? lead
    : lead.replace(
        /(?:^|\s)(?:on|in|at|of|from|since|until|by|for|after|before|during|between|through|to)\s*$/i,
        ' ',
      )
  const after = title
    .slice(at + 1)
    .replace(/^\s(?:morning|afternoon|evening|night)/, '')
    .replace(/^['’]s(?=\s)/, /\b(?:the|an?|its|his|her|their)\s*$/i.test(before) ? '' : ' the')
  // A comma before the date goes with it; one after it stays when it parts what was before from what follows.
  // "In a speech in Ellery, ￼, the mayor": the comma still ends the opening.
  const isWithinOpening =
    /,\s*$/.test(before) && /^(?:In|At|On|During|After|Before)\s[^,]*,\s*\p{Lu}/u.test(before)
  const opens = before.trim() === '' || (/,\s*$/.test(before) && !isWithinOpening)
  const rest = opens ? after.replace(clockTail, '').replace(/^,/, '') : after
  const whole = (before.replace(/,\s*$/, ' ') + rest).replace(/\s+/g, ' ').trimStart()
  return { title: whole, after: rest.trim().length }
}

const clock = String.raw`(?:about\s|around\s)?(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}:\d\d|noon|midnight)(?:\s[A-Z]{2,4})?`
const clockTail = new RegExp(String.raw`^,?\sat\s${clock}(?=[\s,.;]|$)`)

const endsPhrase =
  /^(?:$|[,.;]|\s(?:and|but|to|from|with|by|as|at|for|in|on|after|before|when|while|because)\s)/

const dateLead =
  /(?:\b(?:as of|starting|beginning|early|late|earlier|later|mid)[\s-])?(?:(?:\bthe\s)?\b(?:morning|afternoon|evening|night)(?: of)?\s)?$/i

/** "…, an official told the agency": who reports it is no part of what happened. */
function dropAttribution(sentence: string): string {
  const title = sentence.replace(/^(?:According to|As)\s[^,\ufffc]{3,80},\s/, '')
  const comma = title.lastIndexOf(', ')
  if (comma > 20) {
    const tail = title
      .slice(comma + 2)
      .toLowerCase()
      .replace(/[.!?]$/, '')
      .split(' ')
    if (
      tail.length <= 12 &&
      !title.slice(comma).includes(dateHole) &&
      tail.some((word) => cueVerbs.has(word) && !/^(?:read|put|shot|cast)s?$/.test(word))
    )
      return title.slice(0, comma)
    if (/^according to[^\ufffc]*$/i.test(tail.join(' '))) return title.slice(0, comma)
  }
  return title.replace(
    /^(?:[^,\ufffc]{3,60})\s(?:(?:said|says|added)\s(?:that\s)?|(?:announced|reported|confirmed)\sthat\s)(?=(?:the|an?|\p{Lu})[^,]{10,})/u,
    '',
  )
}

function dropOpening(title: string): string {
  return title.replace(
    /^\s*(?:but|and|so|then|finally|however|meanwhile|also|regardless|more recently|recently|instead|sure enough|in addition to [^,]{1,60}|(?:on|in|at|after|before|ahead of|prior to|against|during|since|following|by|with|despite|as|when|while|for)\b[^,]{0,70}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?(?=\s?,\s\p{Lu}))?)\s?,?\s(?=[\p{L}\p{N}].{25,})/iu,
    (opening) =>
      opening.includes(',') ||
      /^\s*(?:but|and|so|then|finally|however|meanwhile|also)\s$/i.test(opening)
        ? ''
        : opening,
  )
}

/** ", a history professor at Norhaven University," between commas; after the subject whatever stands so, but a name. */
function dropAsides(title: string): string {
  const afterSubject = title.replace(
    /^([^,\ufffc]{2,50}),\s(?!\p{Lu})(?!and\s|or\s|but\s)[^,\ufffc]{1,120},\s(?=\p{Ll})(?!and\s|or\s)/u,
    (aside, subject: string) => (opensClause.test(subject) ? aside : `${subject} `),
  )
  return afterSubject.replace(
    /,\s(?:a|an|the|who|which|whose|its|his|her|their|with|including|where|aged?|formerly|known as|\d{1,2},?)\b[^,\ufffc]{1,120}(?:,\s\p{Lu}[\p{L}.]{2,20})?,\s?/gu,
    ' ',
  )
}

/** What stands before the first comma is no subject. */
const opensClause =
  /^(?:on|in|at|after|before|during|since|following|by|with|despite|as|when|while|for|under|but|and|if|although)\b|\s(?:was|were|is|are|has|had|will|would|said|\p{Ll}{2,}ed)\b/iu

/** Cuts off what hangs on, the last first, until the title is short; null where the date belongs to what is cut off. */
function shorten(title: string, after: number): string | null {
  let short = title.replace(/,?\saccording\sto\s[^,]+$/, '')
  const dateAt = title.length - after - 2
  for (const tail of tails) {
    if (short.length <= 60 && tail.whenLong) break
    const match = tail.pattern.exec(short)
    if (!match || match.index < 15) continue
    if (!tail.whenLong && match.index <= dateAt) return null
    short = short.slice(0, match.index)
  }
  while (short.length > longest) {
    const cut = Math.max(
      ...[
        ' in ',
        ' at ',
        ' with ',
        ' for ',
        ' from ',
        ' to ',
        ' on ',
        ' and ',
        ' by ',
        ' near ',
        ' over ',
        ' amid ',
        ' during ',
      ].map((word) => short.lastIndexOf(word)),
    )
    if (cut < 25) return withoutSubjectTail(short)
    short = short.slice(0, cut)
  }
  return short
}

/** "Officials from nearly all of the members will convene": a long phrase between subject and verb goes. */
function withoutSubjectTail(title: string): string {
  return title.replace(
    /^((?:\S+\s){1,3}?\S+)\s(?:from|of|in|with|who|at|for)\s.{5,70}?\s(?=(?:will|would|was|were|is|are|has|have|had)\s)/,
    '$1 ',
  )
}

const tails = [
  { pattern: /[;:—–]\s|\s[—–-]\s/, whenLong: false },
  {
    pattern:
      /,\s(?:which|who|where|when|while|whilst|whereas|although|though|because|but|as|and|with|after|before|saying|adding|calling|prompting|leading|leaving|raising|killing|making|despite|amid|including|according|a|an|the|its|his|her|their|he|she|it|they|\p{L}+ing)\s/u,
    whenLong: false,
  },
  {
    pattern:
      /\s(?:and|but)\s(?:\p{L}+ed|has|have|had|is|are|was|were|will|would|it|he|she|they|then|said|(?:\p{Lu}\S*\s){1,3}(?:says|said|has|was|will))\s/u,
    whenLong: false,
  },
  {
    pattern:
      /(?:\sto\s(?:demand|ensure|argue|insist|say|claim|warn|prove|show)(?=\sthat\s))?\s(?:which|who|because|although|though|while|whilst|whereas|as|so that|in order to|after|before|when|where|until|(?<!\b(?:said|replied|told \S{1,20}|announced|reported|warned|ruled|claimed|found|emerged|agreed|admitted|confirmed|learned|showed|promised)\s)that)\s/,
    whenLong: true,
  },
  {
    pattern:
      /(?<!\b(?:is|are|was|were|has|have|had|due|set|scheduled|expected|going|plans?|began|begun|forced|agreed|voted|declined?|declines|refused?|refuses|failed|failing|vowed|pledged|promised|decided|sought|tried|hopes?|hoped|wants?|wanted|intends?|intended|planned|threatened|offered|chose|managed|continues?|continued))\s(?:to)\s(?:discuss|present|talk|mark|consider|review|decide|help|ensure|protest|avoid|allow|address|make|get|take|be|try|support|see|give|keep|bring|stop|create|(?!the\s|an?\s|one|two|three|four|five|six|seven|eight|nine|ten|his\s|her\s|its\s|their\s|end\s)\p{Ll}+)\s/u,
    whenLong: true,
  },
  {
    pattern: /\s(?:despite|amid|following|including|over|during|with the exception of)\s/,
    whenLong: true,
  },
]

function tidy(title: string): string {
  return (
    title
      .replace(/\s+([,.;:!?])/g, '$1')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:.–—-]+|[\s,;:.!?–—-]+$/g, (edge, at: number) =>
        at > 0 && edge === '.' && /\.\p{Lu}$/u.test(title.trimEnd().slice(-3, -1)) ? edge : '',
      )
      .replace(/\s(?:saying|showing|claiming|arguing|warning|designed|aimed|intended|titled)$/, '')
      // "in contempt for refusing", "appeared on the show and began"
      .replace(
        /\s(?:(?:for|by|of|after|before|from|without)\s\p{Ll}+ing|and\s(?:\p{Ll}+ed|began))$/u,
        '',
      )
      .replace(
        /(?:,\s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s(?:hour|day|week|month|year)s?|,\s[^,]{2,40}\sthan|\s(?:rather|more|less)\sthan|(?:\s(?:on|in|at|of|for|from|to|by|with|and|or|the|a|an|that|as|between|until|since|its|is|are|was|were))+)$/i,
        '',
      )
      .trim()
  )
}

import type { FoundFollowUp } from '../../../shared/domain/analysis'
import { earliest, latest, type Day } from '../../../shared/domain/days'
import type { Reply } from '../../../shared/domain/followUps'
import type { Statement } from './findFollowUps'
import { isPronoun, whoIn, type Who } from './whoIn'

/** Whom reporters asked, as the sentence says it, and what came back; null when it tells of no asking. */
export function findRequest(
  statement: Statement,
  before: Statement | null,
  published: Day | null,
): FoundFollowUp | null {
  const { clear, dates, start, end } = statement
  if (!quickly.test(clear)) return null
  if (published && dates.some(({ edtf }) => earliest(published) - latest(edtf) > LONG_AGO))
    return null
  for (const { pattern, reply } of wordings) {
    const match = pattern.exec(clear)
    if (!match) continue
    const named = match.indices?.groups?.['who']
    const asked = named ? { start: named[0], end: named[1] } : { start: 0, end: match.index }
    // "It had not replied": of the asking that the sentence before tells of.
    if (before?.asking && isPronoun(statement, asked))
      return { ...before.asking, start, end, reply }
    const who = whoIn(statement, asked, before)
    if (!who) continue
    const title = titleOf(match[0], clear.slice(match.index + match[0].length), who)
    return { start, end, kind: 'request', title, due: null, date: null, who: who.span, reply }
  }
  return null
}

/** Who declined to comment so long ago is history. */
const LONG_AGO = 60 * 86_400_000

const quickly =
  /comment|respon|repl(?:y|ied)|answer|reach|interview|statement|declin|refus|contact|approach|return|asked/i

const words = {
  noun: '(?:comments?|response|reply|statement|interview|explanation|clarification|an answer|answers)',
  adverbs: '(?:\\s(?:yet|so far|[a-z]+ly|also))*',
  asking:
    '(?:requests?|questions?|inquir[a-z]+|enquir[a-z]+|calls?|phone|e-?mails?|messages?|texts?|letters?|in time|by|before|immediately)',
  who: '(?<who>[^\\ue001;,]{2,120}?)',
}

/** What came back goes before the asking. Where no `who` is named in the pattern, it is what stands before it. */
const wordings = (
  [
    [
      'declined',
      `\\s(?:ha[sd]\\s|have\\s)?(?:declined|declines|refused)${words.adverbs}\\sto\\s(?:(?:give|grant|provide|make)\\s(?:an?\\s)?(?:further\\s)?${words.noun}|comment|be interviewed|answer|discuss|respond|elaborate|say|speak)\\b`,
    ],
    [
      'declined',
      '\\s(?:had no (?:immediate |further )?comment|would not (?:comment|discuss|answer|be interviewed))\\b',
    ],
    [
      'silent',
      `\\s(?:(?:did|do|does|ha[sd]|have) not|(?:did|do|does|ha[sd]|have)n['’]t|failed to|(?:has|have|had) yet to)${words.adverbs}\\s(?:responded|respond|replied|reply|answered|answer|returned|return|commented|comment|acknowledged?)\\b(?=[^;\\ue001]{0,40}?\\b${words.asking}\\b|${words.adverbs}\\s(?:publicly|on)\\b)`,
    ],
    [
      'silent',
      `\\s(?:could not|couldn['’]t|(?:was|were) not|(?:was|were)n['’]t)${words.adverbs}\\s(?:be\\s)?${words.adverbs.slice(0, -1)}?(?:\\s?)(?:reached|contacted|available)(?=${words.adverbs}\\s(?:for (?:comment|interview|an interview)|by|on|before)\\b|${words.adverbs}[.,]?$)`,
    ],
    [
      'silent',
      `(?:[Aa]ttempts|[Ee]fforts) to (?:reach|contact)\\s${words.who}\\s(?:for comment\\s|by\\s[^,]{3,40}\\s)?(?:were|have been|had been|proved)\\s(?:not successful|unsuccessful)`,
    ],
    [
      'silent',
      `\\b(?:[Ee]-?mails?|[Mm]essages?|[Qq]uestions?|[Rr]equests?|[Cc]alls?|[Ll]etters?)(?: for (?:comment|information))?(?: sent| left| made| put)? (?:to|with|for)\\s${words.who}\\s(?:were|was|have been|has been|went|had not been|have not been)\\s(?:not (?:immediately )?(?:returned|answered)|unanswered|unreturned)`,
    ],
    [
      'asked',
      `\\s(?:has|have|had|was|were)(?: also)?(?: been)?\\s(?:contacted|approached|asked|e-?mailed|invited)\\s(?:for|to)\\s(?:further |a |an )*(?:${words.noun}|respond|reply)\\b`,
    ],
    [
      'asked',
      `\\b(?:requested|sought|asked for|is seeking)\\s(?:a |an |further )*${words.noun} from\\s(?<who>[^\\ue001;,.]{2,120})`,
    ],
    [
      'asked',
      `\\b(?:reached out to|contacted|approached|asked|e-?mailed|wrote to|written to|messaged)\\s${words.who}(?:,[^,;\\ue001]{3,90},)?\\s(?:for|with|seeking|requesting)\\s(?:further |more |additional |written |a |an |its |his |her |their |list of |series of )*(?:${words.noun}|questions?|copy|copies|figures|records)\\b`,
    ],
  ] satisfies [Reply, string][]
).map(([reply, pattern]) => ({ reply, pattern: new RegExp(pattern, 'd') }))

/** "Comment from the council", "Answer from the council about the receipt". */
function titleOf(asking: string, rest: string, { name }: Who): string {
  const isComment =
    /comment|interview|statement|reached|contacted|available|discuss|speak|say/i.test(
      asking + rest.slice(0, 60),
    )
  const title = `${isComment ? 'Comment' : 'Answer'} from ${name}`
  const topic = /^[^,.;]{0,24}?\s((?:about|regarding)\s[^,.;\ue001]{3,50})/.exec(rest)?.[1]
  const whole = topic ? `${title} ${topic.trim()}` : title
  return whole.length <= 90 ? whole : title
}

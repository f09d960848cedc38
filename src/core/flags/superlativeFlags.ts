import { contains, type Span } from '../../shared/domain/spans'
import { foldForSearch } from '../../shared/domain/foldForSearch'
import { demonyms } from '../analysis/data/countries'
import { placeNames } from '../analysis/data/places'
import type { FoundFlag } from './BlockToFlag'
import { flagOf, isQuoted, restingIn, sentenceAt, type BlockReading } from './readBlock'

/**
 * A claim that something is the first, only, largest, youngest or worst of its kind, a record, or was never before: with the
 * noun that it is said of. Only shapes that claim something of the world are flagged:
 * - “first” with what it is the first to do or of where and when (“the first woman to lead it”, “the town’s first mayor”,
 *   “first-ever”, “for the first time since 1945”), not first in a row (“the first meeting”, “first half”, “First Minister”);
 * - “the only” with a noun, not as a turn of phrase (“the only way”, “not only”, “if only”);
 * - “largest” and the like behind “the” or a possessive, not hedged (“one of the largest”), not of a family (“youngest son”);
 *   what is only judged (“the biggest problem”, “the best idea”) needs “since”, “ever”, “in … years” or “on record” behind it;
 * - “a record 3,200”, “record turnout”, “broke the record”, “all-time high”, not criminal, track or off-the-record ones;
 * - “never before”.
 * Nothing is said between quotation marks, or when a passage that the sentence rests on has the same word and noun.
 *
 * Not seen: “unique”, “unprecedented”, “No. 1”, ranks (“second largest”), and claims in other languages.
 */
export function superlativeFlags(read: BlockReading): FoundFlag[] {
  const claims = rules.flatMap(({ pattern, accepts }) =>
    [...read.block.text.matchAll(pattern)].flatMap((match) => {
      const words = match.groups!['claim']!
      const start = match.index + match[0].indexOf(words)
      const claim = { start, end: start + words.trimEnd().length }
      const before = read.block.text.slice(Math.max(0, start - 60), start)
      const after = read.block.text.slice(claim.end, claim.end + 80)
      return accepts(words.trimEnd().toLowerCase(), before, after, words.trimEnd()) ? [claim] : []
    }),
  )
  return longest(claims).flatMap(({ start, end }) => {
    const words = read.block.text
      .slice(start, end)
      .replace(/\s(?:to|in|since|for|outside|anywhere)$/i, '')
    const claim = { start, end: start + words.length }
    if (isQuoted(read, claim)) return []
    const ties = restingIn(read, sentenceAt(read, claim.start))
    if (ties.some(({ evidence }) => hasClaim(evidence.paragraph, words))) return []
    const sentence =
      ties.length === 0
        ? `“${words}”: who says so, and is it so?`
        : `“${words}”: the passage does not say so. Who does, and is it so?`
    const evidence = ties[0]?.evidence ?? null
    return [flagOf(read, claim, { kind: 'superlative', sentence, evidence })]
  })
}

interface ClaimRule {
  pattern: RegExp
  accepts: (words: string, before: string, after: string, written: string) => boolean
}

const noun = String.raw`[\p{L}’'-]+`
const phrase = `(?:\\s(?!(?:to|in|of|on|at|by|for|from|since|ever|that|who|whom|which|when|where|whose|was|were|is|are|has|had|have|will|would|could|can|and|or|but|as|with|than|after|before|said|says|the|an?|its|their|his|her|our|this|these|those|over|under|across|along|near|among|between|about|against|around|behind|into|onto|there|here|not|so|if|while|because|do|does|did|stands|stood|came|comes|went|goes|may|might|must|should)\\b)${noun}){1,3}`
const adjectives =
  'largest|biggest|smallest|youngest|oldest|tallest|longest|shortest|highest|lowest|fastest|slowest|deadliest|bloodiest|busiest|richest|poorest|wealthiest|strongest|weakest|hottest|coldest|warmest|wettest|driest|earliest|heaviest|deepest|widest|steepest|newest|cheapest|dearest|costliest|safest|dirtiest|cleanest|loudest|rarest|sharpest|strictest|toughest|harshest|fewest|worst|best|greatest|finest|most\\s(?:expensive|populous|powerful|dangerous|destructive|violent|successful|visited|watched|decorated|serious|severe|corrupt|common|polluted|successive|influential|costly|deadly|widely\\s\\p{L}+)'
const scope = `(?:\\s(?:in|since|ever|on\\srecord|of\\sits\\skind|outside|anywhere|for\\s(?:more\\sthan\\s|almost\\s|nearly\\s|over\\s)?(?:\\p{L}+|\\d+)\\s(?:years|decades|months|centuries|generations)))(?![\\p{L}])`
const places =
  'world|globe|country|nation|state|county|region|province|city|town|village|borough|district|continent|kingdom|island|valley|parish|planet|hemisphere'
const place = new RegExp(
  `(?:\\b(?:${places})|\\b(?<name>\\p{Lu}[\\p{L}-]+))(?:’s|'s|s’|s')\\s$`,
  'u',
)

const rules: ClaimRule[] = [
  // the first woman to lead the council · the first bridge in the valley since 1968 · the first of its kind
  rule(
    `\\b(?:the|a|its|their|his|her|our|as)\\s(?:very\\s)?(?<claim>first(?:${phrase})?(?:\\s(?:ever\\s)?to(?=\\s\\p{Ll})|\\sof\\s(?:its|their)\\skind|\\sever|\\s(?:in|since|outside|anywhere|for)(?=\\s)))`,
    (words, before, after) => isFirst(words, before, after),
  ),
  // the town’s first woman mayor · Britain’s first
  rule(
    `(?<claim>first(?:${phrase})?)(?![\\p{L}-])`,
    (words, before) => isOfPlace(before) && !inARow.test(words),
  ),
  rule(`(?<claim>first-ever(?:${phrase})?)`, () => true),
  // for the first time since 1945 · the first time a council has
  rule(
    `(?:for|is|was)\\s(?<claim>the\\sfirst\\stime(?:\\s(?:in\\s(?:its|his|her|their|the|\\p{L}+\\s(?:years|decades)|\\d|more|almost|nearly|over|living|recorded|modern|a)|since|ever)(?![\\p{L}])[^.,;:!?\\n]{0,30})?)`,
    (words, _, after) =>
      /time\s(?:in|since|ever)/.test(words) ||
      /^\s(?:that\s)?(?:an?|the|any|such)\s[^.,;]{0,40}\b(?:has|had|have)\b/.test(after),
  ),
  // the only bridge over the Wenlow · the town’s only bank
  rule(
    `\\b(?:the|${places.replaceAll('|', "(?:’|')s|")}(?:’|')s|\\p{Lu}[\\p{L}-]+(?:’|')s)\\s(?<claim>only${phrase})`,
    (words, before) =>
      !idleOnly.test(words) &&
      !/\b(?:one|some|few|among) of $/i.test(before.replace(/(?:the)\s$/i, '')),
  ),
  // the largest footbridge in the county · the youngest mayor
  rule(
    `\\b(?:the|(?:its|their|his|her|our|${places.replaceAll('|', "(?:’|')s|")}(?:’|')s|[\\p{L}-]+(?:’|')s?))\\s(?:(?:single|very|world’s|country’s|nation’s|\\p{L}+’s)\\s)?(?<claim>(?:${adjectives})${phrase}(?:${scope})?)`,
    isSuperlative,
  ),
  // the worst in a decade · the largest of its kind · the driest since 1976 · the worst flood in
  rule(
    `\\b(?:the|its|their)\\s(?<claim>(?:${adjectives})(?:\\s(?:since|ever|on\\srecord|of\\sits\\skind|in\\s(?:the\\s(?:world|country|county|${places})|\\p{L}+\\s(?:years|decades)|\\d+\\s(?:years|decades)|(?:more\\sthan|over|almost|nearly|a|living|recorded|modern|its|\\p{Lu}))))(?![\\p{L}]))`,
    (words, before) => !isHedged(before) && !/^(?:best|worst) of\b/.test(words),
  ),
  // a record 3,200 · record turnout · broke the record · an all-time high
  rule(
    `\\b(?<claim>record(?:-breaking|-setting|-high|-low)?\\s(?:\\d[\\d,.]*|[£$€]\\d[\\d,.]*|high|highs|low|lows|number|numbers|turnout|turnouts|crowd|crowds|attendance|profit|profits|loss|losses|sales|revenue|revenues|year|month|summer|winter|heat|temperature|temperatures|rainfall|rain|levels?|sums?|fines?|price|prices|deficit|surplus|speed|time|pace|majority|margin|donation|harvest|spending|investment|demand|growth|fall|rise|drop|increase|unemployment|employment|inflation|population|amounts?))(?![\\p{L}-])`,
    (_, before) =>
      !/\b(?:to|will|must|should|the|his|her|their|can|could|not|and|track|criminal|public|medical|off|on|that|who|which|they|we|i|you)\s$/i.test(
        before,
      ) || /\b(?:set|broke|at)\sthe\s$/i.test(before),
  ),
  rule(
    `\\b(?<claim>(?:(?:set|sets|setting|broke|breaks|breaking|beat|beats|smashed|smashes|shattered|holds|held|broken|beaten)\\s(?:an?|the|its|their|his|her|all)\\s(?:previous\\s|new\\s|old\\s|existing\\s)?(?:(?:world|national|european|county|town|course|club|school|state|olympic|speed|attendance|all-time)\\s)*records?))(?![\\p{L}])(?!\\s(?:straight|label|of\\s(?:the\\smeeting|what|his|her|their)))`,
    () => true,
  ),
  rule(`\\b(?<claim>all-time\\s(?:high|highs|low|lows|record|best|worst))`, () => true),
  rule(
    `(?<claim>never\\sbefore)(?![\\p{L}])`,
    (_, __, after) => !/^[.,;]?$/.test(after.slice(0, 1)) || after === '' || /^[.,]/.test(after),
  ),
  rule(
    `(?<claim>never(?:\\s[\\p{L}’'-]+){1,6}?\\sbefore)(?=[.,;:!?]|$|\\sin\\s(?:its|his|her|their|the|living))`,
    (_, before) =>
      /\b(?:has|had|have|were|was|is|are|be|they|he|she|it|ha(?:s|d)n[’']t)\s$/i.test(before),
  ),
]

/** Nouns that come in a row: the first of several, no claim. */
const inARow =
  /^first(?:-|\s(?:of|day|days|night|week|weeks|month|months|year|years|half|quarter|term|period|name|names|floor|aid|class|language|lady|minister|secretary|reading|draft|version|page|paragraph|chapter|part|phase|stage|step|steps|round|leg|time|thing|place|meeting|visit|email|letter|call|job|degree|shift|signs?|reports?|results?|birthday|anniversary|edition|lieutenant|sergeant|come|instance|glance|sight|impression|impressions|few|two|three|four|five|six|person|choice|responders?|team|team’s|love|world|nations?|amendment|hour|hours|minutes?|train|bus|home|house|child|son|daughter|baby|wife|husband|novel|book|album|question|answer|point|attempt|vote|speech|hearing|statement|wave|batch|instalment|payment|line|appearance|and)(?![\p{L}]))/u

function isFirst(words: string, before: string, after: string): boolean {
  if (inARow.test(words) && !/\sever$/.test(words)) return false
  if (isHedged(`${before}`)) return false
  // “the first to arrive” is who came first; it is a claim with what was done, and so is “the first in the valley”.
  if (/^first to$/.test(words))
    return !/^\s(?:arrive|leave|speak|answer|go|come|say|admit|know|see|hear|agree|ask|tell|be|reply|finish|notice|respond|react|raise)\b/.test(
      after,
    )
  if (/\sfor$/.test(words))
    return /^\s(?:(?:more than|almost|nearly|over|about)\s)?(?:\p{L}+|\d+)\s(?:years|decades|generations|months)\b/u.test(
      after,
    )
  if (/\sin$/.test(words))
    return (
      /^\s(?:the\s(?:world|country|county|town|city|region|valley|state|borough|history|nation|kingdom|district|village)|(?:its|their|his|her)\shistory|(?:more than|almost|nearly|over|about|living|recorded|modern|a)\b|\p{Lu}|\p{L}+\s(?:years|decades|generations|months)|\d+\s(?:years|decades))/u.test(
        after,
      ) &&
      !/^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        after,
      )
    )
  return true
}

const idleOnly =
  /^only\s(?:way|ways|thing|things|question|reason|problem|difference|point|trouble|option|options|choice|hope|good|sound|sounds|child|son|daughter|brother|sister|time|other|real|possible|remaining question|answer|comfort|consolation|snag|catch|drawback|sign|light|relevant|issue|concern|exception|exceptions|certainty|alternative|logical|sensible)(?![\p{L}])/u

/** What is judged rather than measured. */
const judged =
  /\s(?:problem|problems|challenge|challenges|question|questions|concern|concerns|fear|fears|mistake|mistakes|risk|risks|worry|worries|surprise|issue|issues|obstacle|hurdle|hurdles|asset|strength|weakness|difficulty|threat|disappointment|regret|hope|priority|part|thing|things|share|chunk|lesson|joy|pleasure|interest|interests|idea|ideas|chance|bet|friend|friends|man|way|ways|practice|practices|efforts?|known|seller|sellers|bits?|case|cases|guess|course|advice|news|offenders?|moment|moments|time|times|day|days|possible|offer|answer|description|example|examples|evidence|kind|sort|distance|route|path|version|edition|date|point|of|term|terms|side|end|level|court|courts|bidder|stretch|degree|son|daughter|child|children|brother|sister|sibling|grandchild|boy|girl|member|members|common denominator|hanging fruit|respect|care|ebb)(?![\p{L}])/u

function isSuperlative(words: string, before: string, after: string): boolean {
  if (isHedged(before)) return false
  const scoped = new RegExp(`${scope}$`, 'u').test(words)
  const bare = words.replace(new RegExp(`${scope}$`, 'u'), '')
  const claims = scoped && !/\sin$/.test(words)
  if (
    /\sin$/.test(words) &&
    !/^\s(?:(?:the|its|their)\s(?:world|country|county|town|city|region|valley|history|nation|borough|district|state|kingdom|village)|\p{Lu}|(?:more than|almost|nearly|over|about|living|recorded|modern|a)\b|(?:\p{L}+|\d+)\s(?:years|decades|months|generations))/u.test(
      after,
    )
  )
    return !judged.test(bare) && !softly.test(bare)
  if (claims || scoped) return !/^(?:best|worst|most)\s(?:of|interests?)\b/.test(words)
  if (softly.test(bare)) return isOfPlace(before.replace(/(?:single|very)\s$/, ''))
  return !judged.test(bare)
}

/** Adjectives that judge: a claim only where they say of where or since when. */
const softly =
  /^(?:best|worst|greatest|finest|strongest|weakest|toughest|harshest|sharpest|newest|cheapest|earliest|fewest|highest|lowest|most\s(?:common|serious|severe|successful|influential|powerful|dangerous))/

/** “one of the largest”, “among the first”, “perhaps the oldest”, “at the earliest”. */
function isHedged(before: string): boolean {
  return /\b(?:one|two|three|four|five|some|many|several|few|any|most|all) of (?:the|its|their|his|her|our)?\s?(?:\p{L}+(?:’|')s\s)?(?:very\s)?$|\b(?:among|amongst|perhaps|possibly|probably|arguably|said to be|thought to be|believed to be|at|by|not|including) (?:the|its|their|his|her|our)?\s?(?:\p{L}+(?:’|')s\s)?(?:very\s)?$|\b(?:second|third|fourth|fifth)[-\s]$/iu.test(
    before,
  )
}

/** The world’s, the town’s, Quernby’s: a possessor that makes a claim of what follows. */
function isOfPlace(before: string): boolean {
  const match = place.exec(before)
  if (!match) return false
  const name = match.groups?.['name']
  return name === undefined || placeNames.has(name) || demonyms.has(name)
}

/** Of claims that overlap, the one that begins first and says most. */
function longest(claims: Span[]): Span[] {
  const ordered = claims.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: Span[] = []
  for (const claim of ordered) {
    const last = kept.at(-1)
    if (!last || (claim.start >= last.end && !contains(last, claim))) kept.push(claim)
  }
  return kept
}

/** True when a passage has the claim’s own word and one of its nouns. */
function hasClaim(paragraph: string, words: string): boolean {
  const has = new Set(foldForSearch(paragraph).match(/[\p{L}\p{N}]+/gu) ?? [])
  const [claim, ...rest] = foldForSearch(words).match(/[\p{L}\p{N}]+/gu) ?? []
  if (claim === undefined || !has.has(claim)) return false
  const nouns = rest.filter((word) => word.length > 3)
  return nouns.length === 0 || nouns.some((word) => has.has(word))
}

function rule(pattern: string, accepts: ClaimRule['accepts']): ClaimRule {
  return { pattern: new RegExp(pattern, 'giu'), accepts }
}

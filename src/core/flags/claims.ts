import { placeNames } from '../analysis/data/places'
import { words } from '../analysis/data/words'
import type { Span } from '../../shared/domain/spans'

/**
 * Where an English text claims that something is the first, only, largest, a record or was never before; none overlap.
 * `isPlace` knows the places of the story beside those that everybody knows.
 */
export function findClaims(text: string, isPlace: (name: string) => boolean): Span[] {
  const claims = shapes.flatMap(({ pattern, isClaim }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const claimed = match.groups!['claim']!
      const start = match.index + match[0].lastIndexOf(claimed)
      const end = start + claimed.length
      const before = text.slice(Math.max(0, start - 60), start)
      const after = text.slice(end, end + 80)
      if (!isClaim(claimed, before, after, isPlace)) return []
      // “first woman to” is a claim about a first woman.
      const said = withoutPredicate(claimed.replace(/\s(?:to|anywhere|outside)$/, ''))
      return [{ start, end: start + said.length }]
    }),
  )
  const ordered = claims.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: Span[] = []
  for (const claim of ordered) if (claim.start >= (kept.at(-1)?.end ?? 0)) kept.push(claim)
  return kept
}

interface Shape {
  /** The group `claim` is what is claimed, with its noun. */
  pattern: RegExp
  isClaim: (
    claimed: string,
    before: string,
    after: string,
    isPlace: (name: string) => boolean,
  ) => boolean
}

const areas =
  'world|globe|planet|country|nation|state|county|region|province|city|town|village|borough|district|continent|kingdom|island|valley|hemisphere'
const years = String.raw`(?:\p{Ll}+|\d+)\s(?:years|decades|months|centuries|generations)`
const atLeast = String.raw`(?:more\sthan\s|almost\s|nearly\s|over\s|about\s)?`
/** Where a claim holds: “in the county”, “in Europe”, “in 20 years”, “in its history”; no single month. */
const within = `(?:(?:the|its|their|his|her)\\s(?:(?:${areas})(?:(?:’s|'s)\\shistory)?|history)|(?:living|recorded|modern|human)\\s\\p{Ll}+|${atLeast}(?:${years}|an?\\s(?:decade|century|generation))|(?!January|February|March|April|May|June|July|August|September|October|November|December)\\p{Lu}[\\p{L}-]+)(?![\\p{L}])`
/** What makes a claim of words that otherwise judge or count. */
const bounds = `(?:since\\s[\\p{L}\\p{N}]+(?:\\s[12]\\d{3})?|ever|on\\srecord|of\\s(?:its|their)\\skind|anywhere|outside|in\\s${within}|for\\s${atLeast}${years})(?![\\p{L}])`
/** Up to three words that a superlative is said of; small words end them. */
const noun = `(?:\\s(?!(?:to|in|of|on|at|by|for|from|since|ever|that|who|whom|which|when|where|whose|was|were|is|are|be|been|has|had|have|will|would|could|can|may|might|must|should|do|does|did|and|or|but|as|with|than|after|before|said|says|the|an?|its|their|his|her|our|this|these|those|over|under|across|along|near|among|between|about|against|around|behind|into|onto|through|there|here|not|so|if|while|because|stands|stood|came|comes|went|goes|anywhere|outside)(?![\\p{L}]))[\\p{L}’'-]{1,40}){1,3}`
const adjective = `(?:${words(
  'largest biggest smallest youngest oldest tallest longest shortest highest lowest fastest slowest deadliest bloodiest busiest richest poorest wealthiest strongest weakest hottest coldest warmest wettest driest earliest heaviest deepest widest steepest newest cheapest costliest safest dirtiest cleanest loudest rarest sharpest strictest toughest harshest fewest worst best greatest finest',
).join('|')}|most\\s(?:${words(
  'expensive populous powerful dangerous destructive violent successful visited watched decorated serious severe corrupt common polluted successive influential costly deadly',
).join('|')}))`
const owner = String.raw`(?<![\p{L}’'-])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[\p{L}-]{1,40}(?:’s|'s|s’|s'))`

const shapes: Shape[] = [
  // the first woman to lead the council · the first bridge in the valley · the first of its kind
  shape(
    `${owner}\\s(?:very\\s)?(?<claim>first(?:${noun})?\\s(?:to(?=\\s\\p{Ll})|${bounds}))`,
    isFirst,
  ),
  // the town’s first woman mayor · Britain’s first
  shape(
    `(?<claim>first${noun})`,
    (claimed, before, _, isPlace) => isOfPlace(before, isPlace) && !inARow.test(claimed),
  ),
  shape(`(?<claim>[Ff]irst-ever(?:${noun})?)`, () => true),
  // for the first time since 1945 · the first time a council has
  shape(
    `(?:[Ff]or|is|was)\\s(?:only\\s)?the\\s(?<claim>first\\stime(?:\\s(?:since\\s[\\p{L}\\p{N}]+|ever|in\\s${within}))?)`,
    (claimed, _, after) =>
      claimed !== 'first time' ||
      /^\s(?:that\s)?(?:an?|the|any|such)\s[^.,;]{0,40}\b(?:has|had|have)\b/.test(after),
  ),
  // the only bridge over the river · Quernby’s only bank
  shape(
    `${owner}\\s(?<claim>only${noun})`,
    (claimed, before, _, isPlace) =>
      !idle.test(claimed) &&
      !/\b(?:one|some|few|many) of the $/i.test(before) &&
      isWorthy(before, isPlace),
  ),
  // the largest footbridge in the county · the youngest mayor
  shape(
    `${owner}\\s(?:single\\s|very\\s|\\p{L}+’s\\s)?(?<claim>${adjective}${noun}(?:\\s${bounds})?)`,
    isExtreme,
  ),
  // the worst in a decade · the largest of its kind
  shape(`${owner}\\s(?<claim>${adjective}\\s${bounds})`, (_, before) => !isHedged(before)),
  // a record 3,200 · record turnout
  shape(
    `(?<![\\p{L}-])(?<claim>[Rr]ecord(?:-breaking|-setting|-high|-low)?\\s(?:[£$€]?\\d[\\d,.]*\\d|${words(
      'high highs low lows numbers? turnouts? crowds? attendance profits? loss(?:es)? sales revenues? year month summer winter heat temperatures? rainfall rain levels? sums? fines? prices? deficit surplus speed time pace majority margin donation harvest spending investment demand growth fall rise drop increase unemployment employment inflation population amounts?',
    ).join('|')}))(?![\\p{L}-])`,
    (_, before) => !isVerbOrNoun.test(before),
  ),
  // broke the world record · set a new record
  shape(
    `(?<![\\p{L}])(?<claim>(?:set|sets|setting|broke|breaks|breaking|broken|beat|beats|beaten|smashed|smashes|shattered|holds|held)\\s(?:an?|the|its|their|his|her|all)\\s(?:\\p{Ll}+\\s){0,2}records?)(?![\\p{L}-])(?!\\s(?:straight|label|of\\s(?:the\\smeeting|what|his|her|their)))`,
    (claimed) => !/\b(?:criminal|track|public|medical|official|voting)\srecord/.test(claimed),
  ),
  shape(
    `(?<![\\p{L}])(?<claim>all-time\\s(?:highs?|lows?|record|best|worst))(?![\\p{L}])`,
    () => true,
  ),
  shape(
    `(?<![\\p{L}])(?<claim>[Nn]ever\\sbefore)(?![\\p{L}])`,
    (_, __, after) =>
      after === '' || /^(?:[.,]|\s(?:in|has|had|have|was|were|did|so)(?![\p{L}]))/u.test(after),
  ),
  // had never crossed it before
  shape(
    `(?<![\\p{L}])(?<claim>never(?:\\s[\\p{L}’'-]{1,40}){1,6}?\\sbefore)(?=[.,;:!?]|$|\\sin\\s${within})`,
    (_, before) => /\b(?:has|had|have|were|was|is|are)\s$/i.test(before),
  ),
]

/** A claim ends with what it is said of: “largest armies” of “largest armies met alone”. */
function withoutPredicate(claimed: string): string {
  const head = superlative.exec(claimed)?.[0]
  if (head === undefined || bounded.test(claimed)) return claimed
  const verb = predicate.exec(claimed.slice(head.length))
  return verb ? claimed.slice(0, head.length + verb.index) : claimed
}

/** The superlative and the first word behind it, which may be anything: “largest unused”. */
const superlative = new RegExp(`^(?:first-ever|first|only|${adjective})\\s[\\p{L}’'-]+`, 'iu')

/** Where a verb or an adverb begins; words that are as often nouns, as “cut” and “hit”, are left. */
const predicate = new RegExp(
  `\\s(?:${words(
    'met fought left took made won lost saw found built held kept fell grew began ran gave got became told thought brought bought caught taught led fed sent spent shut let paid laid sat spoke broke drove wrote chose wore threw drew flew knew sold felt heard died voted alone yet again now then today yesterday tomorrow ago once still already together apart away up down out off each both just even also too instead',
  ).join(
    '|',
  )}|(?!(?:bed|shed|red|sled|hundred|watershed|family|assembly|monopoly|supply|ally|rally|bully)(?![\\p{L}]))\\p{Ll}*(?:[^e\\s]ed|[^f\\s]ly))(?![\\p{L}’'-])`,
  'u',
)

function shape(pattern: string, isClaim: Shape['isClaim']): Shape {
  return { pattern: new RegExp(pattern, 'gu'), isClaim }
}

/** What comes first in a row, or is only called so: no claim. */
const inARow = new RegExp(
  `^first\\s(?:${words(
    'of day days night week weeks month months year years half quarter term period name names floor aid class language lady minister secretary reading draft version page paragraph chapter part phase stage steps? round leg time thing place meeting visit emails? letters? calls? job degree shift signs? reports? results? birthday anniversary edition lieutenant sergeant come instance glance sight impressions? few two three four five six person choice responders? team love world nations? amendment hours? minutes? train bus home house child son daughter baby wife husband novel book album question answer point attempt vote speech hearing statement wave batch instalment payment line appearance and',
  ).join('|')})(?![\\p{L}])`,
  'u',
)

/** “the only way”: a turn of phrase. */
const idle = new RegExp(
  `^only\\s(?:${words(
    'ways? things? question reason problem difference point trouble options? choice hope good sounds? child son daughter brother sister time other real possible remaining answer comfort consolation snag catch drawback sign light relevant issue concern exceptions? certainty alternative logical sensible',
  ).join('|')})(?![\\p{L}])`,
  'u',
)

/** Nouns of which a superlative judges rather than measures, or tells of a family. */
const judged = new RegExp(
  `\\s(?:${words(
    'problems? challenges? questions? concerns? fears? mistakes? risks? worr(?:y|ies) surprise issues? obstacle hurdles? asset strength weakness difficulty threat disappointment regret hope priority parts? things? share chunk lessons? joy pleasure interests? ideas? chance bet friends? man ways? practices? efforts? known seller sellers bits? cases? guess course advice news offenders? moments? times? days? possible offer answer description examples? evidence kind sort distance route path version edition date point of terms? side end level courts? bidder stretch degree son daughter child children brother sister sibling grandchild boy girl members? common hanging respect care ebb',
  ).join('|')})(?![\\p{L}])`,
  'u',
)

/** Adjectives that judge: a claim only where it is said of where, or since when. */
const soft =
  /^(?:best|worst|greatest|finest|strongest|weakest|toughest|harshest|sharpest|newest|cheapest|earliest|fewest|highest|lowest|most (?:common|serious|severe|successful|influential|powerful|dangerous))/

const bounded = new RegExp(`\\s${bounds}$`, 'u')

function isFirst(claimed: string, before: string, after: string): boolean {
  if (isHedged(before)) return false
  if (inARow.test(claimed) && !bounded.test(claimed)) return false
  // Who came or spoke first is told, not claimed.
  return claimed !== 'first to' || !firstActs.test(after)
}

const firstActs =
  /^\s(?:arrive|leave|speak|answer|go|come|say|admit|know|see|hear|agree|ask|tell|be|reply|finish|notice|respond|react|raise)\b/

function isExtreme(
  claimed: string,
  before: string,
  _: string,
  isPlace: (name: string) => boolean,
): boolean {
  if (isHedged(before)) return false
  // “the best day in June” judges all the same.
  if (bounded.test(claimed)) return !judged.test(claimed) || !/\sin\s\p{Lu}/u.test(claimed)
  if (judged.test(claimed)) return false
  return !soft.test(claimed) || isOfPlace(before.replace(/(?:single|very)\s$/, ''), isPlace)
}

/** “one of the largest”, “among the first”, “perhaps the oldest”, “at the earliest”, “not the first”. */
function isHedged(before: string): boolean {
  return hedges.test(before)
}

const whose = String.raw`(?:the|its|their|his|her|our)?\s?(?:\p{L}+(?:’|')s\s)?(?:very\s)?$`
const hedges = new RegExp(
  `\\b(?:(?:one|two|three|four|five|some|many|several|few|any|most|all) of|among|amongst|perhaps|possibly|probably|arguably|(?:said|thought|believed) to be|at|by|not|including) ${whose}|\\b(?:second|third|fourth|fifth)[-\\s]$`,
  'iu',
)

/** “to record numbers”, “the track record sales”: no adjective. */
const isVerbOrNoun =
  /\b(?:to|will|must|should|the|his|her|their|can|could|not|and|track|criminal|public|medical|off|on|that|who|which|they|we|i|you)\s$/i

/** The only bank of a town, or of the text: not “Her only hope”, which is idle, nor “Monday’s only bus”. */
function isWorthy(before: string, isPlace: (name: string) => boolean): boolean {
  return /\b[Tt]he $/.test(before) || isOfPlace(before, isPlace)
}

/** The world’s, the town’s, Britain’s: of such an owner a first or a largest is a claim. */
function isOfPlace(before: string, isPlace: (name: string) => boolean): boolean {
  const match = ofPlace.exec(before)
  if (!match) return false
  const name = match.groups?.['name']
  return name === undefined || placeNames.has(name) || isPlace(name)
}

const ofPlace = new RegExp(
  `(?:\\b(?:${areas})|(?<![\\p{L}])(?<name>\\p{Lu}[\\p{L}-]+))(?:’s|'s|s’|s')\\s$`,
  'u',
)

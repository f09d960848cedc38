import type { Block, Known } from '../../../shared/domain/articles'
import type { Span } from '../../../shared/domain/spans'
import { agenciesIn, agencyNamed, creditForms, plainForms, unspacedForms } from './agencyNames'

/** One place where an article names a news agency. */
export interface AgencyCredit {
  /** Its canonical name: "Associated Press". */
  agency: string
  /**
   * `words`: a dateline, a byline or a credit line owns that words are the agency's. `first report`: the story was the
   * agency's, the words are not. `quoted`: somebody spoke to it, or it is reported to have said something; no origin.
   */
  kind: 'words' | 'first report' | 'quoted'
  /** "the dateline", "the credit line at its end": a phrase that a reporter understands. */
  how: string
  /** Where in the text; null where the page or the file says it and not the text. */
  span: Span | null
}

/** What is said of an article beside its text. */
export interface StatedCredits {
  /** Bylines as written, agencies and all: "Ines Calder, Reuters". */
  bylines?: string[]
  /** Other credits, such as JSON-LD's `creditText`, each with how it was known. */
  credits?: Known<string>[]
}

/** So many blocks from each end are looked into for datelines and credit lines. */
const openingBlocks = 6
const endingBlocks = 14
/** Of each block; agencies that are quoted are looked for in so much of the whole. */
const longestLine = 600
const longestText = 60_000

/**
 * The news agencies that an article credits for its words, and those it merely quotes, in the order in which the page says
 * them, then the text. Pure, for texts of any format.
 */
export function findAgencies(
  text: string,
  blocks: readonly Block[],
  stated: StatedCredits = {},
): { credited: Known<string[]> | null; credits: AgencyCredit[] } {
  const credits: AgencyCredit[] = []
  for (const { value, how } of stated.credits ?? []) add(agenciesIn(value), 'words', how, null)
  for (const byline of stated.bylines ?? [])
    add(agenciesInByline(byline), 'words', 'the byline', null)
  for (const block of blocks.slice(0, openingBlocks)) readOpening(block)
  for (const block of blocks.slice(-endingBlocks)) readEnding(block)
  readQuoted()
  return { credited: toKnown(credits), credits }

  function add(
    agencies: string[],
    kind: AgencyCredit['kind'],
    how: string,
    span: Span | null,
  ): void {
    for (const agency of agencies)
      if (!credits.some((known) => known.agency === agency && known.kind === kind))
        credits.push({ agency, kind, how, span })
  }

  function readOpening({ start, end }: Block): void {
    const line = text.slice(start, Math.min(end, start + longestLine))
    const dateline = datelineOf(line)
    if (dateline) add(dateline, 'words', 'the dateline', { start, end: Math.min(end, start + 120) })
    const byline = line.length < 160 && bylineLine.test(line) ? agenciesInByline(line) : []
    add(byline, 'words', 'the byline', { start, end })
  }

  function readEnding({ start, end }: Block): void {
    const from = Math.max(start, end - longestLine)
    const line = text.slice(from, end).trim()
    add(creditedIn(line), 'words', 'the credit line at its end', { start: from, end })
  }

  function readQuoted(): void {
    const body = text.slice(0, longestText)
    for (const found of body.matchAll(firstReport)) {
      const agency = agencyNamed(found[1]!.trim())
      const span = spanOf(found)
      if (agency) add([agency], 'first report', 'words that name who first reported it', span)
    }
    for (const found of body.matchAll(mention)) {
      const agency = agencyNamed(found[0])
      const before = body.slice(Math.max(0, found.index - 40), found.index)
      const after = body.slice(found.index + found[0].length, found.index + found[0].length + 30)
      if (agency && (spokenTo.test(before) || reports.test(after)))
        add([agency], 'quoted', 'words that quote it', spanOf(found))
    }
  }
}

function spanOf(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length }
}

function toKnown(credits: AgencyCredit[]): Known<string[]> | null {
  const owned = credits.filter(({ kind }) => kind !== 'quoted')
  if (owned.length === 0) return null
  return { value: [...new Set(owned.map(({ agency }) => agency))], how: owned[0]!.how }
}

const letter = '[\\p{L}\\p{N}]'
const mention = new RegExp(`${plainForms}|${unspacedForms}`, 'gu')
const inBrackets = /[(（[【〔][^()（）[\]【】〔〕]{2,60}[)）\]】〕]/gu

/**
 * Agencies of a dateline: "KYIV (AP) —", "Berlin (dpa/AFP) -", "(ANSA) - ROMA", "Madrid, 4 mar (EFE).-", "新华社北京3月4日电",
 * "【ロンドン共同】", "(서울=연합뉴스)", "Москва. 4 марта. ИНТЕРФАКС".
 */
function datelineOf(line: string): string[] | null {
  const head = line.slice(0, 140)
  for (const found of head.matchAll(inBrackets)) {
    const before = head.slice(0, found.index)
    // A dateline has a place and a day before it, not a sentence
    if (before.length > 60 || /[.!?。]\s+\p{L}{3,}.*\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(before))
      break
    if (!isPlaceAndDay(before)) break
    const after = head.slice(found.index + found[0].length)
    // "Pittsburgh (PA) and": a sentence goes on
    if (/^\s*\p{Ll}/u.test(after)) break
    const agencies = bracketed(found[0])
    if (agencies.length > 0) return agencies
  }
  for (const pattern of unbracketed) {
    const found = pattern.exec(head)
    const agency = found?.[1] ? agenciesIn(found[1]) : []
    if (agency.length > 0) return agency
  }
  return null
}

/** "北京共同", "ロンドン時事", "서울=연합뉴스", "dpa/lnw", "Reuters photo". */
function bracketed(brackets: string): string[] {
  const words = brackets.slice(1, -1).trim()
  const named = agenciesIn(words)
  if (named.length > 0) return named
  const east = /^[\p{L}\p{N}・\s]{1,20}?(共同|時事|ロイター|ＡＦＰ|AFP|新華社|聯合ニュース)$/u.exec(
    words,
  )
  return east ? agenciesIn(east[1]!) : []
}

function isPlaceAndDay(before: string): boolean {
  const words = before.trim()
  if (words === '') return true
  const lower = words.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []
  return lower.length <= 2 && !/[!?:]/.test(words)
}

const unbracketed = [
  new RegExp(`^.{0,50}?[/／](${creditForms})[/／]`, 'u'),
  new RegExp(`^.{0,50}?[\\s.,]\\s*(${creditForms})(?:\\.(?:RU|ru))?\\s*[-–—.]\\s`, 'u'),
  /^(?:[（(【]\s*)?(新华社|新華社|中新社|中新网|中央社|共同社)(?:\p{sc=Han}{1,12}\d|[^\p{L}]|\p{sc=Han}{2,10}[（(]?\d)/u,
  new RegExp(`^(?:${letter}+\\s*[-–—/]\\s*)(${creditForms})\\s*[-–—:]`, 'u'),
  new RegExp(`^(${creditForms})\\s*[-–—:：]\\s`, 'u'),
]

const bylineLine =
  /^(?:by|von|par|por|da|di|door|av|af|od|автор|текст|كتب|بقلم|מאת|文|記者|source|quelle|fuente|fonte|bron|källa|źródło|джерело|источник|المصدر|来源|來源|出典)(?=[\s:：])|^.{2,40}[,|/–—-]\s*\S+$/iu

function agenciesInByline(byline: string): string[] {
  const bare = byline.replace(
    /^\s*(?:(?:written|reported)\s+)?(?:by|von|par|por|da|di|door|av|af|od|автор|текст|كتب|بقلم|מאת|文|記者|source|quelle|fuente|fonte|bron|källa|źródło|джерело|источник|المصدر|来源|來源|出典)\s*[:：]?\s*/iu,
    '',
  )
  return agenciesIn(bare.replace(/\s(?:for|pour|für|para|of|from)\s/gi, ', '))
}

/** Reuters closes with it whatever the outlet: "(Reporting by …; Editing by …)". */
const reportingAndEditing =
  /^[([]?\s*(?:Additional reporting|Reporting|Writing|Compiled) by [^;]{3,300}[;.]\s*(?:(?:Writing|Reporting|Additional reporting|Compiled|Graphics) by [^;]{3,200}[;.]\s*)*Editing by /iu
const endLead =
  '(?:with (?:files|reporting|reports?|material|information|additional reporting|contributions?) (?:from|by)|(?:additional )?(?:reporting|report|story|material|information) (?:from|by)|this (?:story|article|report) (?:was|is) (?:originally )?(?:first )?(?:written|published|produced|provided|supplied|reported) (?:by|on)|sources?|credits?|quellen?|mit (?:material|informationen|agenturmaterial) (?:der|von|des)|mit|avec|sources?\\s*:|con (?:información|informazioni|agenzie)(?: de| di)?|com (?:informações|agências)(?: da| do| de)?|fuente|fonte|met (?:informatie|medewerking) van|bron|källa|kilde|źródło|na podstawie|za|джерело|за (?:матеріалами|інформацією)|по (?:материалам|сообщению|данным)|источник|المصدر|وكالات|来源|來源|出典|稿源)'
const endsWithLead = new RegExp(
  `^[(（[]?\\s*${endLead}\\s*[:：]?\\s+(?:the |der |die |l['’]|la )?(.{2,120}?)[)）\\]]?[.]?$`,
  'iu',
)
const endsWithLeadTight =
  /^[(（]?(?:来源|來源|出典|稿源|Джерело|Источник|المصدر)\s*[:：]\s*(.{2,60}?)[)）]?$/u
const contributed = new RegExp(
  `^.{0,160}?(${creditForms})(?:,? (?:writers?|reporters?|journalists?|correspondents?)\\b.{0,160})? (?:also )?(?:contributed|helped) to this (?:report|story|article)`,
  'u',
)
const copyright = new RegExp(
  `(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4}\\s*)?(?:The |by )?(${creditForms})`,
  'iu',
)
const atEnd = /[(（[]([^()（）[\]]{2,80})[)）\]]\s*[.。]?$/u
const slashed = /^\p{Ll}{2,4}\s?\/\s?([\p{L}/, -]{2,40})$/u
const signed = /^[-–—/\s]*(?:\p{Ll}{2,4}\/)?([\p{L}\p{N} .,/&-]{2,60})[/.]?$/u

/** Agencies of a line at the end that credits and says nothing else, or of the brackets that close it. */
function creditedIn(line: string): string[] {
  if (line === '') return []
  if (reportingAndEditing.test(line)) return ['Reuters', ...lastBrackets(line)]
  const close = lastBrackets(line)
  if (close.length > 0) return close
  const right = copyright.exec(line)
  if (right) return agenciesIn(right[1]!)
  if (line.length > 320) return []
  const helped = contributed.exec(line)
  if (helped) return agenciesIn(helped[1]!)
  if (line.length > 160) return []
  const led = endsWithLead.exec(line) ?? endsWithLeadTight.exec(line)
  const named = led ? agenciesIn(led[1]!) : []
  if (named.length > 0) return named
  const alone = line.length <= 60 ? (slashed.exec(line) ?? signed.exec(line)) : null
  const parts = alone?.[1]?.split(/\s*[/,&]\s*|\sand\s|\sund\s/u) ?? []
  const agencies = alone ? agenciesIn(alone[1]!) : []
  // Every part but the initials of an editor must name an agency
  const others = parts.filter((part) => agencyNamed(part) === null && !/^\p{L}{1,4}$/u.test(part))
  return others.length === 0 ? agencies : []
}

function lastBrackets(line: string): string[] {
  const found = atEnd.exec(line)
  if (!found) return []
  const words = found[1]!.trim()
  // "the Society for the Protection of Animals (SPA)" only explains a short form
  const isClose = /(?:^|[.!?…:;"”»。）)])\s*$/u.test(line.slice(0, found.index))
  if (!isClose && !/\p{sc=Han}/u.test(words)) return []
  if (/\b(?:said|told|photo|picture|image|file)\b|foto|фото|写真|archiv/iu.test(words)) return []
  const led = endsWithLead.exec(words)
  return agenciesIn(led ? led[1]! : words)
}

const firstReport =
  /\b(?:(?:was|were|is|are|been|story|news)\s+)?first\s+(?:reported|published|revealed|broken)\s+(?:by|in|on)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]*[ -]?){1,5})/gu
/** "told the", "sagte der", "a déclaré à l'". */
const spokenTo =
  /(?:(?<!\p{L})و?(?:told|tells|said to|speaking to|spoke to|according to|interview with|statement to|confirmed to|reported by|quoted by|cited by|sagte|erklärte|teilte|laut|gegenüber|wie|nach angaben|déclaré|affirmé|indiqué|confié|selon|dijo|declaró|afirmó|según|disse|afirmou|segundo|a|ha detto|secondo|volgens|tegen|vertelde|enligt|sa till|powiedział|według|podaje|сказав|заявив|розповів|повідомляє|повідомив|сообщает|сообщил|заявил|рассказал|قال|قالت|صرح|وفق|بحسب|לדברי|אמר)(?!\p{L})|告诉|對|对|に対し|によると)[\p{L}\s:'’«"„-]{0,25}$/iu
const reports =
  /^\s*(?:reported|reports|said|says|news agency|has learned|berichtet|meldet|zufolge|rapporte|a rapporté|informó|reporta|riferisce|informou|meldt|melder|podaje|podała|повідомляє|сообщает|передает|передає|が報じ|によると|报道|報道|ذكرت)/iu

import type { FoundEntity } from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
  /** The first letter is a capital. */
  capital: boolean
  /** More than one letter, all of them capitals: "NATO", "U.S.". */
  shouted: boolean
  /** The first of its paragraph. */
  opensParagraph: boolean
  /** For a whole quote taken as one word, its index; null for any other token. */
  quote: number | null
  /** The mention that begins here: who or what, and how many words long. */
  mention: { entity: FoundEntity; words: number } | null
}

/**
 * The words, numbers and marks of a text, in order. Abbreviations keep their full stops ("U.S.", "Sen.", "J."),
 * a possessive ending is a token of its own ("Mara" "'s"), as is what follows a name's hyphen ("Kyiv" "-" "based").
 * Runs of one mark are one token. Linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  // A text has few different words: what is known of each is kept once.
  const shapes = new Map<string, ReturnType<typeof shapeOf>>()
  const lexeme =
    /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*|\S/gu
  for (let match = lexeme.exec(text); match; match = lexeme.exec(text)) {
    const start = match.index
    const kind = kindOf(match[0])
    if (kind === 'word') {
      const end = wordEnd(text, start, lexeme.lastIndex)
      pushWord(text.slice(start, end), start)
      lexeme.lastIndex = end
    } else if (kind === 'number') {
      const end = numberEnd(text, lexeme.lastIndex)
      push(text.slice(start, end), start, 'number')
      lexeme.lastIndex = end
    } else pushMark(match[0], start)
  }
  return tokens

  function pushMark(sign: string, start: number): void {
    if (
      (sign === "'" || sign === '’') &&
      text[start + 1] === 's' &&
      text[start - 1] === '.' &&
      !/[\p{L}\p{N}]/u.test(text[start + 2] ?? '')
    ) {
      push(text.slice(start, start + 2), start, 'mark')
      lexeme.lastIndex = start + 2
      return
    }
    let end = start + sign.length
    if (sign.length === 1 && text[end] === sign) while (text[end] === sign) end++
    push(text.slice(start, end), start, 'mark')
    lexeme.lastIndex = end
  }

  function pushWord(word: string, start: number): void {
    const last = word.length - 1
    if (
      last > 1 &&
      (word[last] === 's' || word[last] === 'S') &&
      (word[last - 1] === "'" || word[last - 1] === '’') &&
      !contracted.has(word.slice(0, -2).toLowerCase())
    ) {
      pushWord(word.slice(0, -2), start)
      push(word.slice(-2), start + word.length - 2, 'mark')
      return
    }
    const hyphen = partingHyphen(word, text, start)
    if (hyphen > 0) {
      push(word.slice(0, hyphen), start, 'word')
      push(word[hyphen]!, start + hyphen, 'mark')
      pushWord(word.slice(hyphen + 1), start + hyphen + 1)
      return
    }
    push(word, start, 'word')
  }

  function push(word: string, start: number, kind: Token['kind']): void {
    let shape = shapes.get(word)
    if (shape === undefined) {
      shape = shapeOf(word, kind)
      shapes.set(word, shape)
    }
    tokens.push({
      start,
      end: start + word.length,
      text: shape.text,
      lower: shape.lower,
      kind,
      capital: shape.capital,
      shouted: shape.shouted,
      opensParagraph: false,
      quote: null,
      mention: null,
    })
  }
}

function shapeOf(text: string, kind: Token['kind']) {
  const lower = text.toLowerCase()
  const capital = kind === 'word' && lower[0] !== text[0] && /^\p{Lu}/u.test(text)
  const shouted = capital && text.length > 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text)
  return { text, lower, capital, shouted }
}

const abbreviations =
  'Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pvt|Rev|Fr|Hon|St|Mt|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Det|Supt|Insp|Brig|Engr|Eng|Ing|Msgr|Cllr|Amb|Atty|Alh|Barr|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|vs|etc|No|Ave|Blvd|Rd|Dept|Univ|' +
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Esq|approx'

const abbreviated = new Set(abbreviations.split('|'))

/** Words that a full stop does not end: their stop belongs to them. Lower case. */
export const abbreviationWords = new Set([...abbreviated].map((word) => `${word.toLowerCase()}.`))

/** Before "'s" these are contractions: "it's". */
const contracted = new Set(['it', 'that', 'what', 'there', 'here', 'he', 'she', 'who', 'let'])

/** Where a word falls apart: "Kyiv-based", and after an agency's slug, "SOCCER-Leeds" or "Soccer-Leeds"; else -1. */
function partingHyphen(word: string, text: string, start: number): number {
  if (/^\p{Lu}[^‐‑-]*[‐‑-]\p{Ll}/u.test(word))
    return /^(?:al|el|ul)[‐‑-]/i.test(word) || isGivenName(word, text, start)
      ? -1
      : word.search(/[‐‑-]/)
  return slug.test(word) ? word.indexOf('-') : -1
}

/** What an agency puts before a headline: "SOCCER-Leeds", "Soccer-Leeds", "racing-Leeds"; not "Winston-Salem". */
const slug =
  /^(?:\p{Lu}{3,}-(?:\p{Lu}{3,}-)*\p{Lu}\p{Ll}|(?:Alpine|Athletics|Badminton|Baseball|Basketball|Boxing|Corrected|Cricket|Cycling|Exclusive|Explainer|Factbox|Football|Golf|Gymnastics|Hockey|Olympics|Rallying|Rowing|Rugby|Sailing|Skiing|Soccer|Swimming|Tennis|Timeline|Update|Volleyball|Wrestling|hockey|racing|skating|tennis)-\p{Lu})/u

/**
 * True of a Korean or Chinese given name, which goes on in lower case after its hyphen: "Ban Ki-moon". Where its ending is an
 * English word too only after a family name, which comes first: "Sit-in", "Right-wing", "Three-man" are none.
 */
function isGivenName(word: string, text: string, start: number): boolean {
  if (!givenNameTail.test(word)) return false
  return (
    !englishTail.test(word) ||
    /(?<!\p{L})\p{Lu}\p{Ll}{1,6}\s$/u.test(text.slice(Math.max(0, start - 9), start))
  )
}

const englishTail =
  /[‐‑-](?:bin|chi|fang|gang|he|hung|in|kin|kit|lam|man|moon|ok|ping|ran|sang|sun|sung|tat|to|tong|wing|won|yen|you|young|yuan)$/

const givenNameTail =
  /[‐‑-](?:bin|bok|chan|che|chee|cheng|cheol|cheong|cheuk|chi|chiang|chieh|chih|ching|cho|chu|chul|chun|chung|fai|fang|fen|feng|fung|gu|guk|hao|hee|ho|hong|hoon|hsien|hsiung|hua|hui|hun|hung|hwa|hwan|hyuk|hyun|il|in|ja|jae|jen|jin|joo|joon|ju|jun|jung|ka|kai|kang|kei|keung|ki|kin|kit|kong|kook|kuang|kun|kuo|kwan|kwok|kwon|kyu|kyung|lai|lam|lan|lau|li|lin|ling|lun|lung|man|mi|min|ming|moon|nam|ok|pei|pik|ping|po|rae|ran|ryong|ryul|sam|sang|seo|seok|seon|seong|seung|shan|shek|sheng|shih|shin|sik|siu|soo|sook|suk|sun|sung|tae|tai|tak|tat|tien|tim|ting|to|tsang|tung|un|wah|wai|wan|wei|wen|wing|won|woo|wook|ya|yan|yang|yee|yen|yeon|yeong|yi|yin|ying|yiu|yong|yoo|yoon|you|young|yu|yuan|yue|yuen|yuk|yun|yung|zhen)$/

function kindOf(lexeme: string): Token['kind'] {
  const code = lexeme.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  if (code < 128) return 'mark'
  if (/^\p{L}/u.test(lexeme)) return 'word'
  return /^\p{N}/u.test(lexeme) ? 'number' : 'mark'
}

/** Where a word ends with the full stops that belong to it: "U.S.", "p.m.", "Sen.", "J.". */
function wordEnd(text: string, start: number, end: number): number {
  if (text[end] !== '.') return end
  if (end - start === 1) {
    initials.lastIndex = start
    const match = initials.exec(text)
    if (match) return start + match[0].length
    // Not "World War I. Afterwards".
    const isInitial =
      /\p{Lu}/u.test(text[start]!) &&
      /^[ \u00a0]?\p{Lu}/u.test(text.slice(end + 1, end + 4)) &&
      text.slice(Math.max(0, start - 4), start) !== 'War '
    return isInitial ? end + 1 : end
  }
  const word = text.slice(Math.max(start, end - 7), end)
  // "(R-Ky.)"
  if (
    !abbreviated.has(word.slice(word.lastIndexOf('-') + 1)) ||
    (end - start > 7 && !word.includes('-'))
  )
    return end
  return /[\p{L}\p{N}]/u.test(text[end + 1] ?? '') ? end : end + 1
}

const initials = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/uy

/** Where a number ends with its ending: "11th", "1990s". */
function numberEnd(text: string, end: number): number {
  const ending = /^(?:st|nd|rd|th|s)(?!\p{L})/u.exec(text.slice(end, end + 3))
  return ending ? end + ending[0].length : end
}

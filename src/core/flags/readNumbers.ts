import type { Span } from '../../shared/domain/spans'

/** A number as a text gives it: “3,200”, “three thousand two hundred”, “£2.3 million”, “40 per cent”, “21st”. */
export interface WrittenNumber extends Span {
  text: string
  value: number
  /** What is counted in: `%`, a currency's sign, `ordinal`, or nothing. */
  unit: string | null
  /** Spelled out, in whole or but for its thousand or million. */
  inWords: boolean
  /** How exact it is: 2.3 million is exact to 100,000, 3,200 to 1. */
  step: number
}

/**
 * The numbers of an English text, in order. A range gives both of its ends; figures that stick to letters (A40, F-16, 6am)
 * and a time of day give none, and neither do “one”, “first” and “second”, which count too little. Linear in the text.
 */
export function readNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = []
  for (const match of text.matchAll(pattern)) {
    // “2.3 million”: the second word belongs to the figures.
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const number = match[1] === undefined ? readWords(text, match) : readFigures(text, match)
    if (number) found.push(number)
  }
  return shareScale(text, found)
}

const small =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const values = new Map<string, number>([
  ['one', 1],
  ...small.map((word, index) => [word, index + 2] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...ordinals.map((word, index) => [word, index + 3] as const),
  ['half', 0.5],
  ['dozen', 12],
])
const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

const word = `(?:one|${small.join('|')}|${tens.join('|')}|${ordinals.join('|')}|dozen|hundred|thousand|million|billion|trillion)`
const figures = String.raw`(?<![\p{L}\p{N}_]|\p{L}[-‐‑–/@#.]|\p{N}[/@#:.])([$£€¥₹]\s?)?(\d{1,3}(?:[,\u00a0\u202f']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(st|nd|rd|th|k|m|bn|tn|mn)?(?![\p{L}\p{N}_]|[:.]\d)`
const pattern = new RegExp(
  `(?:()${figures}|(?<![\\p{L}\\p{N}’'-])(?:an?\\s(?=(?:dozen|hundred|thousand|million|billion|trillion)\\b))?${word}(?:[\\s-](?:and\\s(?:an?\\s)?)?(?:${word}|half))*(?![\\p{L}\\p{N}]))`,
  'giu',
)

function readFigures(text: string, match: RegExpMatchArray): WrittenNumber | null {
  const [whole, , currency, digits, ending] = match
  const start = match.index!
  let end = start + whole.length
  const plain = digits!.replace(/[,\u00a0\u202f']/g, '')
  let value = Number(plain)
  if (!Number.isFinite(value)) return null
  const tail = text.slice(end, end + 24)
  // 6 p.m., 10.30am, 7 o’clock
  if (/^\s?(?:[ap]\.?m\b|o['’]clock)/i.test(tail)) return null
  let step = 10 ** -(plain.split('.')[1]?.length ?? 0)
  let unit = currency?.trim() ?? null
  if (ending && /^(?:st|nd|rd|th)$/i.test(ending)) unit = 'ordinal'
  else if (ending) {
    const scale = scales.get(ending.toLowerCase())!
    value *= scale
    step *= scale
  }
  const scaled = /^[\s-](hundred|thousand|million|billion|trillion|bn|tn|m)(?![\p{L}\p{N}])/iu.exec(
    tail,
  )
  if (scaled) {
    const scale = scales.get(scaled[1]!.toLowerCase())!
    value *= scale
    step *= scale
    end += scaled[0].length
  }
  const counted = unitAfter(text, end)
  return {
    start,
    end: end + counted.length,
    text: text.slice(start, end + counted.length),
    value,
    unit: unit ?? counted.unit,
    inWords: false,
    step,
  }
}

function readWords(text: string, match: RegExpMatchArray): WrittenNumber | null {
  const start = match.index!
  const end = start + match[0].length
  const read = match[0].toLowerCase().split(/[\s-]+/)
  const value = valueOf(read)
  // “one” alone is more often a pronoun; “a third of” is a share and “third” alone a place in a row.
  if (value === null || (read.length === 1 && read[0] === 'one')) return null
  const counted = unitAfter(text, end)
  const isOrdinal = ordinals.includes(read.at(-1)!)
  const scale = read
    .map((part) => scales.get(part) ?? 1)
    .reduce((one, other) => Math.max(one, other), 1)
  return {
    start,
    end: end + counted.length,
    text: text.slice(start, end + counted.length),
    value,
    unit: counted.unit ?? (isOrdinal ? 'ordinal' : null),
    inWords: true,
    step: read.length <= 2 && scale > 1 ? scale : 1,
  }
}

function valueOf(read: string[]): number | null {
  let total = 0
  let group = 0
  let last = 1
  for (const part of read) {
    if (part === 'and' || part === 'a' || part === 'an') continue
    const scale = scales.get(part)
    const value = values.get(part)
    if (part === 'half') {
      // “two and a half million”: half of what is counted.
      if (group > 0) group += 0.5
      else total += last / 2
    } else if (part === 'dozen') group = (group || 1) * 12
    else if (scale === 100) group = (group || 1) * 100
    else if (scale !== undefined) {
      total += (group || 1) * scale
      group = 0
      last = scale
    } else if (value !== undefined) group += value
  }
  const value = total + group
  return Number.isFinite(value) && value > 0 ? value : null
}

function unitAfter(text: string, end: number): { unit: string | null; length: number } {
  const match =
    /^(?:\s?(?:%|percent(?:age points?)?\b|per\scent\b|pc\b)|[\s-](?:dollars?|pounds?|euros?|yen)\b)/i.exec(
      text.slice(end, end + 24),
    )
  if (!match) return { unit: null, length: 0 }
  const said = match[0].trim().replace(/^-/, '').toLowerCase()
  const currency = { d: '$', p: '£', e: '€', y: '¥' }[said[0]!]
  return { unit: /^(?:%|p(?:er|c))/.test(said) ? '%' : (currency ?? null), length: match[0].length }
}

/** “2–3 million”, “between 40 and 50 per cent”: the first end of a range is counted in what the second is. */
function shareScale(text: string, numbers: WrittenNumber[]): WrittenNumber[] {
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1]
    if (
      !next ||
      !/^\s?(?:[-–—]|to|and|or)\s?$/.test(text.slice(number.end, next.start).slice(0, 8))
    )
      continue
    number.unit ??= next.unit === 'ordinal' ? null : next.unit
    const scaled = /(thousand|million|billion|trillion|bn|tn|m)$/i.exec(
      next.text.replace(/\s?(?:dollars|pounds|euros)$/i, ''),
    )
    if (!scaled || number.value >= 1000 || number.value >= next.value) continue
    const scale = scales.get(scaled[1]!.toLowerCase())!
    number.value *= scale
    number.step *= scale
  }
  return numbers
}

import type { Span } from '../spans'

/** News agencies by the names and initials under which they are credited. */
const agencies: readonly (readonly [name: string, ...marks: string[]])[] = [
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['Deutsche Presse-Agentur', 'dpa', 'DPA'],
  ['PA Media', 'PA', 'Press Association'],
  ['United Press International', 'UPI'],
  ['Bloomberg', 'Bloomberg News'],
  ['Canadian Press', 'The Canadian Press', 'CP'],
  ['Australian Associated Press', 'AAP'],
  ['Austria Presse Agentur', 'APA'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['Kyodo News', 'Kyodo'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Xinhua'],
  ['TASS'],
  ['Interfax'],
  ['Interfax-Ukraine'],
  ['Ukrinform'],
  ['Anadolu Agency', 'Anadolu', 'AA'],
  ['Press Trust of India', 'PTI'],
  ['Belga'],
  ['ANP'],
  ['Keystone-SDA'],
  ['Lusa'],
  ['Europa Press'],
  ['Northern Wire'],
]

const byMark = new Map(
  agencies.flatMap(([name, ...marks]) => [name, ...marks].map((mark) => [mark, name] as const)),
)
const namesInAlternation = [...byMark.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')

/** "PORT ELLERY (Northern Wire) —" */
const dateline = new RegExp(`^.{0,60}?\\((${namesInAlternation})\\)\\s*[-–—:]`, 'u')
/** A line that is a credit and nothing else: "Reuters", "Source: AFP", "© 2025 The Associated Press. All rights reserved." */
const creditLine = new RegExp(
  `^(?:(?:source|by|from|credit|copyright|with)\\b[:\\s]*|[©(\\s—–-]|\\d{4})*(${namesInAlternation})\\b(?:[).\\s]|all rights reserved|contributed to this report|news agency)*$`,
  'iu',
)

/** The agency that an article credits in its dateline, or in a line of its own at its head or foot; null when there is none. */
export function creditedAgency(text: string, paragraphs: readonly Span[]): string | null {
  const edges =
    paragraphs.length > 6 ? [...paragraphs.slice(0, 3), ...paragraphs.slice(-3)] : paragraphs
  for (const { start, end } of edges) {
    const line = text.slice(start, Math.min(end, start + 160)).trim()
    const found =
      dateline.exec(line)?.[1] ?? (end - start <= 120 ? creditLine.exec(line)?.[1] : null)
    if (found) return agencyNamed(found)
  }
  return null
}

/** The agency's full name, where an outlet, a byline or a credit is one; null for anything else. */
export function agencyNamed(name: string): string | null {
  const trimmed = name.trim()
  const known = byMark.get(trimmed)
  if (known) return known
  const folded = trimmed.toLowerCase()
  for (const [mark, full] of byMark)
    if (mark.length > 4 && mark.toLowerCase() === folded) return full
  return null
}

/** As a chip has room for: "AP". */
export function agencyInShort(name: string): string {
  return shortNames[name] ?? name
}

const shortNames: Record<string, string> = {
  'Associated Press': 'AP',
  'Agence France-Presse': 'AFP',
  'Deutsche Presse-Agentur': 'dpa',
  'United Press International': 'UPI',
  'Canadian Press': 'CP',
  'Australian Associated Press': 'AAP',
  'Austria Presse Agentur': 'APA',
  'Press Trust of India': 'PTI',
}

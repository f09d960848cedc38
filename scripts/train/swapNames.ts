import { nameTypes, type NameType } from '../../src/core/analysis/tagger/labels'
import type { AnnotatedText } from './readSets'

/** Names to put in the place of others, by type: of one word, of capitals alone, and of several words. */
export type NamePool = Record<NameType, { single: string[]; short: string[]; long: string[] }>

/** All names of some texts that may stand in another text. */
export function namePoolOf(texts: AnnotatedText[]): NamePool {
  const found = new Set<string>()
  const pool = Object.fromEntries(
    nameTypes.map((type) => [type, { single: [], short: [], long: [] }]),
  ) as unknown as NamePool
  for (const { text, names } of texts)
    for (const { start, end, type } of names) {
      const name = text.slice(start, end)
      if (found.has(`${type} ${name}`) || !/^\p{Lu}[\p{L}\p{M}.'’& -]{1,50}$/u.test(name)) continue
      found.add(`${type} ${name}`)
      pool[type][kindOf(name)].push(name)
    }
  return pool
}

/** The text about others: each name is another of its kind throughout, and a surname goes with its full name. */
export function swapNames(
  source: AnnotatedText,
  pool: NamePool,
  random: () => number,
): AnnotatedText {
  const others = new Map<string, string>()
  const ordered = source.names.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  )
  for (const { start, end, type } of ordered) {
    const name = source.text.slice(start, end)
    if (others.has(`${type} ${name}`)) continue
    const names = pool[type][kindOf(name)]
    others.set(`${type} ${name}`, names[Math.floor(random() * names.length)] ?? name)
    if (type !== 'PERSON') continue
    const surname = name.split(' ').at(-1)!
    const other = others.get(`${type} ${name}`)!
    if (surname !== name && !others.has(`${type} ${surname}`))
      others.set(`${type} ${surname}`, other.split(' ').at(-1)!)
  }
  let text = ''
  let from = 0
  const names = source.names.map(({ start, end, type }) => {
    text += source.text.slice(from, start)
    from = end
    const name = others.get(`${type} ${source.text.slice(start, end)}`)!
    text += name
    return { start: text.length - name.length, end: text.length, type }
  })
  return { ...source, text: text + source.text.slice(from), names }
}

/** The text with its first line as a headline: every word written large, or all in capitals. */
export function withHeadline(source: AnnotatedText, capitals: boolean): AnnotatedText {
  const end = source.text.indexOf('\n')
  const line = source.text.slice(0, end)
  const written = capitals
    ? line.toUpperCase()
    : line.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return written.length === line.length
    ? { ...source, text: written + source.text.slice(end) }
    : source
}

function kindOf(name: string): 'single' | 'short' | 'long' {
  if (/^[\p{Lu}.&-]+$/u.test(name)) return 'short'
  return name.includes(' ') ? 'long' : 'single'
}

import { trimmedEnd } from '../../../../shared/domain/trimmedEnd'

/** Longer than any page's own data, in UTF-16 units. */
const longestBlock = 2_000_000

/**
 * The values of a block of JSON-LD, mended where page makers break it: comments and CDATA around it, trailing commas, line
 * breaks in strings, entities in place of quotes, several objects after one another. Of what cannot be mended, the few
 * strings that say what an article is are read out. Never throws.
 */
export function mendJson(block: string): unknown[] {
  if (block.length > longestBlock) return salvage(block.slice(0, 200_000))
  const bare = withoutWrapping(block)
  if (bare === '') return []
  for (const mend of mends) {
    const value = parse(mend(bare))
    if (value !== undefined) return [value]
  }
  const several = eachObject(bare)
  return several.length > 0 ? several : salvage(bare)
}

function withoutWrapping(block: string): string {
  const inner = block
    .replace(/^[\s\ufeff]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '')
  return trimmedEnd(inner, ';').trimStart()
}

const mends: ((json: string) => string)[] = [
  (json) => json,
  withoutControls,
  (json) => withoutTrailingCommas(withoutControls(json)),
  (json) => withoutTrailingCommas(withoutControls(decodeQuotes(json))),
]

/** Raw line breaks inside strings are the commonest fault. */
function withoutControls(json: string): string {
  return json.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\\(?!["\\/bfnrtu])/g, '')
}

function withoutTrailingCommas(json: string): string {
  return json
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/([[{,])\s*,/g, '$1')
    .replace(/(?<=:\s*)undefined(?=\s*[,}])/g, 'null')
}

function decodeQuotes(json: string): string {
  return json.replace(/&quot;|&#0?34;|&#x22;/gi, '"').replace(/&amp;/gi, '&')
}

/** `{…}{…}` and `{…},{…}`: the objects on the outermost level, each on its own. */
function eachObject(json: string): unknown[] {
  const found: unknown[] = []
  let depth = 0
  let start = 0
  let inString = false
  for (let at = 0; at < json.length && found.length < 100; at++) {
    const character = json[at]!
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' && depth++ === 0) start = at
    else if (character === '}' && depth > 0 && --depth === 0) {
      const value = parse(withoutTrailingCommas(withoutControls(json.slice(start, at + 1))))
      if (value !== undefined) found.push(value)
    }
  }
  return found
}

/** Headline, days, authors and section by their keys alone. */
function salvage(json: string): unknown[] {
  const type = /"@type"\s*:\s*\[?\s*"([\w:/.]{0,40}(?:Article|Posting|Report))"/.exec(json)?.[1]
  if (type === undefined) return []
  const article: Record<string, unknown> = { '@type': type }
  for (const key of ['headline', 'datePublished', 'dateModified', 'articleSection', 'inLanguage']) {
    const words = stringUnder(key, json)
    if (words !== null) article[key] = words
  }
  const authors = /"author"\s*:\s*([[{][^}]{0,600}\}(?:\s*,\s*\{[^}]{0,600}\}){0,20})/.exec(
    json,
  )?.[1]
  const names = [...(authors ?? '').matchAll(/"name"\s*:\s*"((?:[^"\\\n]|\\.){2,100})"/g)]
  if (names.length > 0) article['author'] = names.map((found) => ({ name: found[1]! }))
  return [article]
}

function stringUnder(key: string, json: string): string | null {
  const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,400})"`).exec(json)
  const value = found && parse(`"${found[1]!.replace(/\p{Cc}/gu, ' ')}"`)
  return typeof value === 'string' ? value : null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined
  } catch {
    return undefined
  }
}

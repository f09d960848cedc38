import type { Api } from '../../shared/api'
import { foldForSearch } from '../../shared/domain/foldForSearch'
import type { Span } from '../../shared/domain/spans'
import type { SearchHit } from '../../shared/pages'
import type { ReadableLibrary } from '../store/openLibrary'
import { isCjk, toPhrase } from '../store/cjkPairs'
import { completions, searchTexts, type FoundText } from '../store/search'
import type { Desk } from './desk'

export function searchService(desk: Desk): Api['search'] {
  return {
    articles(query, storyId, limit) {
      const asked = readQuery(query)
      const most = Math.min(Math.max(1, Math.floor(limit) || 1), MOST_HITS)
      const match = toMatch(desk.library, asked)
      if (match === null) return { hits: [], more: false }
      const found = searchTexts(desk.library, match, storyId, most + 1)
      return {
        hits: found.slice(0, most).map((text) => toHit(text, asked)),
        more: found.length > most,
      }
    },
  }
}

/** However many are asked for. */
const MOST_HITS = 10_000

/** One thing asked for: words in a row; the last one of a query may be only begun. */
interface Asked {
  words: string[]
  begun: boolean
}

/** Splits a query into words and "phrases in quotation marks"; everything else in it is passed over. */
export function readQuery(query: string): Asked[] {
  const asked: Asked[] = []
  const parts = query.slice(0, 400).matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)/g)
  for (const part of parts) {
    const words = (part[1] ?? part[2] ?? '').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    if (words.length > 0) asked.push({ words, begun: false })
  }
  const last = asked.at(-1)
  if (last && /[\p{L}\p{N}]$/u.test(query)) last.begun = true
  return asked.slice(0, 16)
}

/** The FTS5 query for what was asked, null for nothing. Every word is quoted, so that no word is an operator. */
function toMatch(library: ReadableLibrary, asked: Asked[]): string | null {
  if (asked.length === 0) return null
  return asked
    .map(({ words, begun }) => {
      const { phrase: pairs, more } = toPhrase(words.join(' '))
      const phrase = `"${pairs}"`
      const last = words.at(-1)!
      if (!begun || isCjk(last)) return more ? `${phrase}*` : phrase
      // One or two letters begin too many words to merge them all: the commonest 30 stand for them.
      if (words.length === 1 && last.length <= 2) {
        const likely = [...new Set([last, ...completions(library, foldForSearch(last))])]
        return `(${likely.map((word) => `"${word}"`).join(' OR ')})`
      }
      return `${phrase}*`
    })
    .join(' AND ')
}

const AROUND = 90

/** The place in the text where most of what was asked for stands close together, cut to a line or two. */
function toHit(found: FoundText, asked: Asked[]): SearchHit {
  const { text, ...hit } = found
  const places = findPlaces(text, asked)
  if (places.length === 0)
    return { ...hit, snippet: text.slice(0, 2 * AROUND).trim(), marked: [], at: null }
  const best = densest(places)
  const start = wordStart(text, Math.max(0, best.start - AROUND))
  const end = Math.min(text.length, best.end + 2 * AROUND)
  return {
    ...hit,
    snippet: text.slice(start, end),
    marked: places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
    at: { start: best.start, end: best.end },
  }
}

function findPlaces(text: string, asked: Asked[]): Span[] {
  const folded = foldForSearch(text)
  const places: Span[] = []
  for (const { words, begun } of asked) {
    const pattern = words.map(foldForSearch).join('[^\\p{L}\\p{N}]+')
    // CJK letters have words on either side of them without a border.
    const start = isCjk(words[0]![0]!) ? '' : '(?<![\\p{L}\\p{N}])'
    const border = begun ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'
    const end = isCjk(words.at(-1)!.at(-1)!) ? '' : border
    const matches = folded.matchAll(new RegExp(`${start}${pattern}${end}`, 'gu'))
    for (const match of matches) {
      places.push({ start: match.index, end: match.index + match[0].length })
      if (places.length > 2000) break
    }
  }
  return places.toSorted((one, other) => one.start - other.start)
}

function densest(places: Span[]): Span {
  let best = places[0]!
  let most = 0
  let until = 0
  for (const [from, place] of places.entries()) {
    while (until < places.length && places[until]!.end <= place.start + 2 * AROUND) until++
    if (until - from > most) {
      most = until - from
      best = place
    }
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space >= 0 && space - at < 30 ? space + 1 : at
}

import type { Known } from '../../../../shared/domain/articles'
import { withoutHalfPairs } from '../../../decode/decodeText'
import { isOutlet } from '../../bylines/splitByline'
import { foldSpace } from '../../../markup/pageNodes'
import { decodeEntities } from './decodeEntities'
import { wordsUnder } from './linkedData'
import type { PageFacts } from './pageFacts'

/** The headline, without the outlet's name at its end. */
export function findTitle(facts: PageFacts, outlet: string | null): Known<string> | null {
  const visible = visibleHeadline(facts, outlet)
  const isOnly = visible !== null && isOnlyHeadline(visible, facts)
  const named: [string | null | undefined, string][] = [
    [wordsUnder(facts.linkedData.article(), 'headline', 'name'), "the page's JSON-LD"],
    [facts.metas.get('og:title')?.[0], "the page's OpenGraph title"],
    [facts.metas.get('twitter:title')?.[0], "the page's title for social media"],
    [
      facts.metas.get('headline')?.[0] ??
        facts.metas.get('dc.title')?.[0] ??
        facts.metas.get('citation_title')?.[0],
      "the page's meta tags",
    ],
    [facts.pageTitle, 'the title of the browser window'],
  ]
  for (const [words, how] of named) {
    const title = words ? cleanTitle(words, outlet, facts.headlines) : ''
    if (title === '' || isOutlet(title, outlet)) continue
    // Page makers shorten and lengthen: where the visible headline says the same, it is the headline
    if (visible !== null && (isOnly || saysTheSame(visible, title))) {
      return { value: withoutKicker(visible, title, facts), how: 'the headline on the page' }
    }
    return { value: title, how }
  }
  return visible === null ? null : { value: visible, how: 'the headline on the page' }
}

/** The headline without the elements before it that are not in the stated title. */
function withoutKicker(visible: string, title: string, facts: PageFacts): string {
  const pieces = facts.headlinePieces.get(visible) ?? []
  for (let from = 1; from < Math.min(pieces.length, 6); from++) {
    const words = pieces.slice(from).join(' ')
    if (fold(words) === fold(title)) return words
  }
  return visible
}

function visibleHeadline(facts: PageFacts, outlet: string | null): string | null {
  const fitting = facts.headlines.filter(
    (words) => words.length >= 4 && words.length <= 300 && !isOutlet(words, outlet),
  )
  const title = fold(facts.pageTitle ?? facts.metas.get('og:title')?.[0] ?? '')
  if (facts.markedHeadline !== null && facts.headlines.includes(facts.markedHeadline)) {
    return facts.markedHeadline
  }
  const echoed = fitting.find((words) => title.includes(fold(words)) && fold(words).length >= 8)
  return echoed ?? (fitting.length === 1 ? fitting[0]! : null)
}

/** One headline of several words, or the one that the page marks as such: whatever it tells the search engines. */
function isOnlyHeadline(visible: string, facts: PageFacts): boolean {
  if (fold(visible) === fold(facts.markedHeadline ?? '')) return true
  const isLong =
    visible.split(' ').length >= 4 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u.test(visible)
  return isLong && new Set(facts.headlines.map(fold)).size === 1
}

/** True when one says what the other says, give or take an ending or a kicker. */
function saysTheSame(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)]
  if (first === '' || second === '') return false
  if (first.includes(second) || second.includes(first))
    return first.length >= 8 && second.length >= 8
  const words = new Set(first.split(' '))
  const others = second.split(' ')
  const shared = others.filter((word) => words.has(word)).length
  return shared >= Math.max(words.size, others.length) * 0.6
}

function cleanTitle(words: string, outlet: string | null, headlines: string[]): string {
  const title = foldSpace(decodeEntities(withoutHalfPairs(words)).replace(/<[^<>]{1,40}>/g, ''))
  const parts = title.split(/\s+[|–—»·•:]\s+|\s+-\s+|\s*[|｜]\s*|\s+::\s+/)
  if (parts.length < 2) return title
  const whole = headlines.find((headline) => fold(headline) === fold(title))
  if (whole) return title
  const echoed = parts.find((part) =>
    headlines.some((headline) => fold(headline) === fold(part) && part.length > 8),
  )
  if (echoed) return echoed
  const last = parts.at(-1)!
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•:｜-]+$/, '')
  if (isOutlet(last, outlet)) return head
  if (isOutlet(parts[0]!, outlet))
    return title.slice(parts[0]!.length).replace(/^[\s|–—»·•:｜-]+/, '')
  const isEnding = /[|｜»·•]|::/.test(title.slice(head.length, title.length - last.length))
  return isEnding && last.length < head.length && last.split(' ').length <= 5 ? head : title
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

import { personNouns, titles } from '../data/titles'
import type { FrameWord } from './frame'
import { determiners, isPreposition, isSubordinator, isVerbHere } from './wordClasses'

/** "A spokesman for Hollis": where the description begins that a name is only the end of; null when it is none. */
export function describedBy(words: FrameWord[], limit: number, name: number): number | null {
  let at = name - 1
  while (at > limit && words[at]!.kind === 'word' && titles.has(words[at]!.lower)) at--
  while (at > limit && /^(?:mr|mrs|ms|dr)\.?$/.test(words[at]!.lower)) at--
  if (at <= limit || !/^(?:for|of|to|with|from)$/.test(words[at]!.lower)) return null
  for (let head = at - 1; head >= Math.max(limit, at - 4); head--) {
    const word = words[head]!
    if (personNouns.has(word.lower)) {
      let from = head
      while (
        from > limit &&
        from > head - 5 &&
        !determiners.has(words[from]!.lower) &&
        staysIn(words, from - 1) &&
        !isPreposition(words[from - 1]!)
      )
        from--
      return from
    }
    if (word.kind !== 'word' || isPreposition(word)) return null
  }
  return null
}

/** A word further left still belongs to the phrase. */
export function staysIn(words: FrameWord[], at: number): boolean {
  const word = words[at]!
  if (word.quote !== null) return false
  if (word.kind === 'mark') return /^(?:['’]s?|-|&|%|\$)$/.test(word.text)
  if (isSubordinator(word) && !(word.lower === 'as')) return false
  if (isVerbHere(words, at)) return false
  if (/^(?:who|which|whose|where|and|or|nor|yet)$/.test(word.lower))
    return (
      word.lower === 'and' && words[at + 1]?.capital === true && words[at - 1]?.capital === true
    )
  return true
}

import type { FoundEntity } from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'
import { givenNameGender } from '../data/genders'
import { tokenAt, type Reading } from '../text/reading'

/** A title that begins with "He" or "She" with the name of the one person it can mean; as it is where that is not certain. */
export function nameForPronoun(
  title: string,
  sentence: Span,
  { sentences }: Reading,
  people: readonly (Span & { entity: FoundEntity })[],
): string {
  const pronoun = /^(?:He|She)(?= )/.exec(title)?.[0]
  if (!pronoun) return title
  const here = tokenAt(sentences, sentence.start)
  const from = sentences[Math.max(0, here - 2)]!.start
  const meant = new Set<FoundEntity>()
  for (let at = tokenAt(people, from); people[at] && people[at]!.start < sentence.end; at++) {
    const { entity } = people[at]!
    const own = givenNameGender(entity.name.split(/[\s-]/)[0]!)
    if (own === null || own === pronoun.toLowerCase()) meant.add(entity)
  }
  const [person] = meant
  return meant.size === 1 ? person!.name + title.slice(pronoun.length) : title
}

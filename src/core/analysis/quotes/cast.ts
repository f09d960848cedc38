import type { FoundEntity } from '../../../shared/domain/analysis'
import { append } from '../append'
import { givenNameGender, honorificGender, roleGender, type Gender } from '../data/genders'
import { titles } from '../data/titles'
import type { Frame } from './frame'
import { fold } from '../names/personNames'
import { roleAt } from './roleAt'

/** The people of one article: who is said to hold which title, and which pronoun goes with whom. */
export interface Cast {
  entities: FoundEntity[]
  /** Who was given a role with this title, each with that role. */
  holdersOf(title: string): { entity: FoundEntity; role: string }[]
  /** Null when it may be either or nothing tells. */
  genderOf(entity: FoundEntity): Gender | null
}

export function castOf(original: string, { words }: Frame, entities: FoundEntity[]): Cast {
  const holders = new Map<string, { entity: FoundEntity; role: string }[]>()
  const genders = new Map<FoundEntity, Gender | null>()
  const hold = (entity: FoundEntity, role: string) => {
    for (const title of titlesIn(role)) {
      const known = holders.get(title)?.find((holder) => holder.entity === entity)
      // The fullest role is the one to go by.
      if (known && known.role.length < role.length) known.role = role
      if (!known) append(holders, title, { entity, role })
    }
    if (!genders.get(entity)) genders.set(entity, roleGender(role))
  }
  for (const entity of entities)
    if (entity.type === 'PERSON' && entity.role) hold(entity, entity.role)
  for (const [at, { mention }] of words.entries()) {
    if (mention?.entity.type !== 'PERSON') continue
    const { entity } = mention
    const honorific = honorificGender(words[at - 1]?.text ?? '') ?? honorificGender(words[at]!.text)
    if (honorific) genders.set(entity, honorific)
    const role = roleAt(original, words, at, at + mention.words)
    if (role) hold(entity, role)
  }
  return {
    entities,
    holdersOf: (title) => holders.get(title) ?? [],
    genderOf: (entity) => genders.get(entity) ?? nameGender(entity.name),
  }
}

function nameGender(name: string): Gender | null {
  const [given = ''] = name.split(/\s+/)
  return givenNameGender(given) ?? givenNameGender(given.split(/[-‐‑]/)[0]!)
}

function titlesIn(role: string): string[] {
  const held = fold(role)
    .split(/[^\p{L}-]+/u)
    .map((word) => spelledOut[word] ?? word)
    .flatMap((word) => (word === 'justice' ? [word, 'judge'] : word))
    .filter((word) => titles.has(word))
  return [...new Set(held)].filter((title) => title !== 'president' || !/\bvice\b/i.test(role))
}

/** A text says "Sen. Okafor" first and "the senator" later. */
const spelledOut: Record<string, string> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  col: 'colonel',
  lt: 'lieutenant',
  capt: 'captain',
  sgt: 'sergeant',
  det: 'detective',
  rev: 'reverend',
  adm: 'admiral',
}

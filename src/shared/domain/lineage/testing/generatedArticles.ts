import { randomFrom } from '../../testing/randomFrom'

/** An article nobody wrote, paragraph by paragraph. */
export type GeneratedArticle = string[]

/**
 * Unrelated articles that are hard to tell apart: few words, many names in common, sentences that follow the same patterns,
 * and phrases that every agency uses.
 */
export function generatedArticles(count: number, seed: number): GeneratedArticle[] {
  const random = randomFrom(seed)
  const pick = <Thing>(things: readonly Thing[]): Thing =>
    things[Math.floor(random() * things.length)]!

  function sentence(): string {
    return pick(patterns)
      .replaceAll('{who}', () => pick(people))
      .replaceAll('{body}', () => pick(bodies))
      .replaceAll('{place}', () => pick(places))
      .replaceAll('{verb}', () => pick(verbs))
      .replaceAll('{thing}', () => `${pick(kinds)} ${pick(things)}`)
      .replaceAll('{when}', () => pick(times))
      .replaceAll('{number}', () => String(2 + Math.floor(random() * 800)))
  }

  return Array.from({ length: count }, () =>
    Array.from({ length: 6 + Math.floor(random() * 14) }, () => {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence)
      if (random() < 0.25) sentences.push(pick(formulas))
      return sentences.join(' ')
    }),
  )
}

/** Another version of an article: so large a share of its paragraphs dropped or edited, some of each, and new ones put in. */
export function reprintOf(
  article: GeneratedArticle,
  share: number,
  added: readonly string[],
  random: () => number,
): GeneratedArticle {
  const inRandomOrder = article
    .map((_, index) => ({ index, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ index }) => index)
  const touched = new Set(inRandomOrder.slice(0, Math.floor(article.length * share)))
  const dropsAll = random()
  const paragraphs = article.flatMap((paragraph, index) => {
    if (!touched.has(index)) return [paragraph]
    return random() < dropsAll ? [] : [edited(paragraph, random)]
  })
  for (const paragraph of added)
    paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, paragraph)
  return paragraphs
}

/** Every fourth word or so is another one. */
function edited(paragraph: string, random: () => number): string {
  return paragraph
    .split(' ')
    .map((word) => (random() < 0.25 ? `${word.slice(0, 2)}enward` : word))
    .join(' ')
}

const people = [
  'Ines Calder',
  'Tom Reyes',
  'Mara Lindqvist',
  'Piet Hallam',
  'the harbour master',
  'a council spokesperson',
  'the deputy mayor',
  'Dana Orrin',
]
const bodies = [
  'the harbour board',
  'the Quernby council',
  'the ferry company',
  'the port authority',
  'the regional court',
  'the river trust',
]
const places = ['Quernby', 'Port Ellery', 'Skerrow', 'Osier Bridge', 'Tallow Row', 'the old quay']
const verbs = [
  'approved',
  'rejected',
  'delayed',
  'questioned',
  'announced',
  'cancelled',
  'reviewed',
]
const kinds = [
  'new',
  'long-awaited',
  'disputed',
  'second',
  'temporary',
  'final',
  'revised',
  'joint',
]
const things = [
  'contract for the ferry',
  'plan for the bridge',
  'budget of the port',
  'report on flooding',
  'tender for repairs',
  'agreement on fares',
  'inquiry into the accident',
  'timetable for the winter',
]
const times = [
  'on Monday',
  'on Tuesday',
  'last week',
  'in March',
  'earlier this year',
  'on Friday night',
]
const patterns = [
  '{body} {verb} the {thing} {when}, {who} said in {place}.',
  'The {thing} would cost {number} crowns a day, according to {body}.',
  '{who} told reporters in {place} that {body} had {verb} the {thing}.',
  'At least {number} people in {place} signed a letter about the {thing} {when}.',
  '{when} {body} {verb} a {thing} after {number} hours of talks in {place}.',
  '“We have waited {number} days for the {thing},” {who} said {when}.',
  '{body} and {body} disagree about the {thing}, which {who} {verb} {when}.',
  'In {place}, {number} households depend on the {thing}, said {who}.',
]
const formulas = [
  'The council declined to comment on the matter when asked by this newspaper.',
  'People familiar with the matter spoke on condition of anonymity because they were not allowed to speak in public.',
  'It was not immediately clear when a decision would be made.',
]

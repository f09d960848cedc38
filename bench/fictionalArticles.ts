import { randomFrom } from '../src/shared/domain/testing/randomFrom.ts'

/** One made-up article: what would be stored of it. */
export interface FictionalArticle {
  title: string
  text: string
  /** What stands between quotation marks in it, in order. */
  quoted: string[]
}

/** About 700 words. */
const LETTERS = 4800

/**
 * Articles nobody wrote, the same ones for the same seed, with what makes real ones hard to tell apart: word frequencies
 * by rank (Zipf's law with Mandelbrot's offset), agency phrases that stand everywhere, paragraphs taken over from others.
 */
export function fictionalArticles(count: number, seed = 7): FictionalArticle[] {
  const random = randomFrom(seed)
  const word = zipfian(vocabulary(random), random)
  const names = Array.from({ length: 400 }, () => `${capital(word())} ${capital(word())}`)
  const shared: string[] = []
  return Array.from({ length: count }, (_, number) => {
    const quoted: string[] = []
    const paragraphs: string[] = []
    for (let letters = 0; letters < LETTERS; letters += paragraphs.at(-1)!.length)
      paragraphs.push(paragraph(quoted))
    // One article in seven prints two paragraphs of an agency's, as others do.
    if (number % 7 === 3 && shared.length > 0) paragraphs.splice(1, 2, pick(shared), pick(shared))
    if (number % 40 === 0) shared.push(paragraphs[1]!)
    const text = paragraphs.join('\n')
    return {
      title: capital(clause(6)),
      text,
      quoted: quoted.filter((words) => text.includes(words)),
    }
  })

  function paragraph(quoted: string[]): string {
    return Array.from({ length: 3 }, () => {
      if (random() > 0.25) return sentence()
      const said = `${capital(clause(8 + Math.floor(random() * 22)))}.`
      quoted.push(said)
      return `“${said}” ${pick(names)} said.`
    }).join(' ')
  }

  function sentence(): string {
    const phrase = random() < 0.2 ? `, ${pick(agencyPhrases)}` : ''
    return `${capital(clause(10 + Math.floor(random() * 20)))}${phrase}.`
  }

  function clause(words: number): string {
    return Array.from({ length: words }, word).join(' ')
  }

  function pick<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(random() * things.length)]!
  }
}

const agencyPhrases = [
  'according to a statement released on Tuesday',
  'people familiar with the matter said',
  'the harbour board said in a statement on its website',
  'a spokesperson for the council declined to comment on the matter',
  'who spoke on condition of anonymity because they were not allowed to speak',
  'the port authority did not respond to a request for comment',
  'as first reported by the Harbour Gazette',
  'in the first three months of the year',
]

const commonest =
  `the of and to a in that it is was he for on with as his at by this had not are but from or have they
which one you were all her she there would their we him been has when who will no more if out so up said what its about
than into them can only other time new some could these two may first then do any like my now over such our man me even
most made after also did many off before must well back through years much where your way down should because long each
just state those people too how year between work under never last`.split(/\s+/)

/** 30,000 words: the commonest of English, then made-up ones that grow longer as they grow rarer. */
function vocabulary(random: () => number): string[] {
  const syllables = [
    'qua',
    'os',
    'el',
    'ven',
    'ta',
    'ri',
    'mo',
    'der',
    'in',
    'ska',
    'lo',
    'per',
    'bri',
    'dge',
    'an',
    'ste',
    'nor',
    'ul',
    'fi',
    'gar',
    'he',
    'ish',
    'mun',
    'te',
  ]
  const words = new Set(commonest)
  while (words.size < 30_000) {
    const length = 2 + Math.floor(words.size / 10_000 + random() * 2)
    const parts = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)])
    words.add(parts.join(''))
  }
  return [...words]
}

function zipfian(words: string[], random: () => number): () => string {
  const upTo = new Float64Array(words.length)
  let sum = 0
  for (const rank of words.keys()) upTo[rank] = sum += 1 / (rank + 3.7)
  return () => {
    const at = random() * sum
    let low = 0
    let high = words.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! < at) low = middle + 1
      else high = middle
    }
    return words[low]!
  }
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}

import { foldName } from '../../../shared/domain/entities'
import { caseEndings } from '../data/caseEndings'

/** What a word may be another case of. */
export interface BaseOfWord {
  /** The name as it is called, folded. */
  folded: string
  /** Only men's names have this case. */
  ofMen: boolean
}

/** The names that a word may be a case of: “Ліндквістові” → “ліндквіст”, “Hollisin” → “hollis”, “Skerrow'da” → “skerrow”. */
export function basesOf(word: string, language: string): BaseOfWord[] {
  const known = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''
  if (known === 'tr' || known === 'az') return beforeApostrophe(word)
  const rules = caseEndings.get(known === 'nb' || known === 'nn' ? 'no' : known)
  if (!rules) return []
  const folded = foldName(word).replaceAll(' ', '')
  const bases = rules.flatMap(({ base, endings, after, ofMen }) =>
    endings
      .filter((ending) => folded.endsWith(ending))
      .map((ending) => folded.slice(0, -ending.length) + base)
      .filter((name) => after === null || (after === 'vowel') === vowels.test(name))
      .map((name) => ({ folded: name, ofMen })),
  )
  // Hungarian “with” takes on the last letter of the name: Lindqvisttel, Hollisszal.
  if (known === 'hu' && /([^aeiou])\1[ae]l$/.test(folded))
    bases.push({ folded: folded.slice(0, -3), ofMen: false })
  return bases.filter(({ folded: name }) => name.length >= SHORTEST)
}

/** A shorter word is too much like others to be told by its end. */
const SHORTEST = 3

function beforeApostrophe(word: string): BaseOfWord[] {
  const name = /^(.{3,})['’ʼ]\p{Ll}{1,6}$/u.exec(word)?.[1]
  return name === undefined ? [] : [{ folded: foldName(name).replaceAll(' ', ''), ofMen: false }]
}

const vowels = /[aeiouyаеиіоуыэюяє]$/

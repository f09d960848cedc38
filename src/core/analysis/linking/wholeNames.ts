import { firstNames } from '../data/firstNames'
import { isJunior } from '../names/personNames'
import { soundOf } from './likeness'
import { fullestForm, type Link } from './linkEntities'

/** The people of a text by their whole names, however these are written. */
export interface WholeNames {
  add(link: Link, words: string[]): void
  /**
   * The one person who has these words in the other order (“Varga István”, “István Varga”), parted elsewhere (“Pak Chol-su”,
   * “Pak Chol Su”), or with another family name behind them (“Pedro Salvat Quiroga”, “Pedro Salvat”).
   */
  find(form: string, words: string[]): Link | undefined
}

export function openWholeNames(): WholeNames {
  const bySound = new Map<string, Link>()
  const byBeginning = new Map<string, Map<Link, string[]>>()

  function find(form: string, words: string[]): Link | undefined {
    const written = bySound.get(soundOf(words.join('')))
    if (written) return isJunior(form) === isJunior(fullestForm(written)) ? written : undefined
    const turned = bySound.get(soundOf(words.toReversed().join('')))
    if (turned && words.length === 2 && mayTurn(form)) return turned
    const alike = [...(byBeginning.get(beginningOf(words)) ?? [])].filter(
      ([link, others]) =>
        beginAlike(words, others) && !isJunior(form) && !isJunior(fullestForm(link)),
    )
    return alike.length === 1 ? alike[0]![0] : undefined
  }

  return {
    find,
    add(link, words) {
      bySound.set(soundOf(words.join('')), link)
      const beginning = beginningOf(words)
      byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Map()).set(link, words))
    },
  }
}

/** Paul Thomas and Thomas Paul are two. */
function mayTurn(form: string): boolean {
  return !form.split(' ').every((word) => firstNames.has(word))
}

function beginningOf(words: string[]): string {
  return words.slice(0, 2).map(soundOf).join(' ')
}

/** Whether the shorter of two is all of the beginning of the longer. */
function beginAlike(one: string[], other: string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 2 && short.every((word, place) => soundOf(word) === soundOf(long[place]!))
}

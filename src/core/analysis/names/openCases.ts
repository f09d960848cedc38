import { basesOf, type BaseOfWord } from './basesOf'
import { isLarge, type TextWord } from './NameIndex'

/** The cases that the words of one text stand in; each word is looked at once. */
export interface Cases {
  /** What a word that is written large may be a case of. */
  of(word: TextWord): readonly BaseOfWord[]
  /** True where the text writes the name small somewhere, in whatever case: then it is a word. */
  isWrittenSmall(words: readonly TextWord[], name: string): boolean
  /** Whether the language writes every noun large, and not names alone. */
  areNounsLarge: boolean
  /** True of a noun that is large as all nouns of the language are: “des hohen Richters”. */
  isNoun(words: readonly TextWord[], at: number): boolean
}

export function openCases(text: string, language: string): Cases {
  const known = new Map<TextWord, readonly BaseOfWord[]>()
  const areNounsLarge = /^de(?:-|$)/i.test(language)
  let small: Set<string> | null = null

  function read({ start, end }: TextWord): BaseOfWord[] {
    return basesOf(text.slice(start, end), language)
  }

  function writtenSmall(words: readonly TextWord[]): Set<string> {
    const found = new Set<string>()
    for (const word of words)
      if (!isLarge(text, word.start))
        for (const folded of [word.folded, ...read(word).map((base) => base.folded)])
          found.add(folded)
    return found
  }

  function isSmall(word: TextWord | undefined): word is TextWord {
    return word !== undefined && !isLarge(text, word.start)
  }

  return {
    areNounsLarge,
    of(word) {
      const bases = known.get(word) ?? (isSmall(word) ? [] : read(word))
      known.set(word, bases)
      return bases
    },
    isWrittenSmall: (words, name) => (small ??= writtenSmall(words)).has(name),
    isNoun(words, at) {
      const before = words[at - 1]
      if (!areNounsLarge || !isSmall(before)) return false
      return (
        articles.test(before.folded) ||
        (/e[nrsm]?$/.test(before.folded) && articles.test(words[at - 2]?.folded ?? ''))
      )
    },
  }
}

const articles =
  /^(?:d(?:er|ie|as|es|em|en)|(?:k?ein|dies|jed|jen|welch|mein|dein|sein|ihr|unser)(?:e[nrsm]?)?|im|am|vom|zum|zur|beim|ins|ans)$/

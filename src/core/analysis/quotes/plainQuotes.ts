import type { FoundQuote } from '../../../shared/domain/analysis'
import type { QuotedStretch } from './findQuotes'
import { hasNoSpaces } from '../names/NameIndex'

/**
 * The quoted stretches of a text whose language is not understood, by their marks and their length alone: whole words of
 * somebody, a fragment, or a word that is only set apart. Who speaks is not looked for.
 */
export function plainQuotes(text: string, stretches: readonly QuotedStretch[]): FoundQuote[] {
  return stretches.map(({ start, end }) => {
    const words = text.slice(start, end)
    return {
      start,
      end,
      text: words,
      kind: kindOf(words),
      speaker: null,
      cue: null,
      role: null,
      via: null,
      anonymous: false,
    }
  })
}

function kindOf(words: string): FoundQuote['kind'] {
  const count = hasNoSpaces(words)
    ? words.length / LETTERS_OF_A_WORD
    : (words.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0)
  if (count <= 2) return 'scare'
  return count >= 6 || /[.!?…。！？،؟]$/.test(words.trim()) ? 'full' : 'fragment'
}

/** In Chinese and Japanese. */
const LETTERS_OF_A_WORD = 2

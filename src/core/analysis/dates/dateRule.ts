import type { Expression } from './dateExpressions'

export type Groups = Record<string, string | undefined>

/** What the words of a match say; null when they are no date here. */
export type Reader = (groups: Groups, text: string, start: number, end: number) => Expression | null

export interface Rule {
  pattern: RegExp
  read: Reader
}

export function rule(pattern: string, read: Reader, flags = 'gu'): Rule {
  return { pattern: new RegExp(pattern, flags), read }
}

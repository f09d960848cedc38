import { termsPhrase, type Terms } from './terms'

/** What was kept back of a file that is written for others; the terms of each passage and of each source. */
export interface KeptBack {
  passages: Terms[]
  /** Of a timeline: what had nothing else to stand on. */
  events: number
  /** Sources that are not named although their words stay. */
  sources: Terms[]
}

/**
 * The last line of a file, which says what was kept back: "2 passages withheld: 1 off the record, 1 under embargo;
 * 1 source on background not named."; null for nothing.
 */
export function closingLine({ passages, events, sources }: KeptBack): string | null {
  const parts = [
    ...(passages.length > 0
      ? [`${counted(passages.length, 'passage')} withheld: ${byTerms(passages)}`]
      : []),
    ...(events > 0 ? [`${counted(events, 'event')} left out`] : []),
    ...Array.from(numbers(sources), ([phrase, count]) => {
      return `${counted(count, 'source')} ${phrase} not named`
    }),
  ]
  return parts.length === 0 ? null : `${parts.join('; ')}.`
}

/** True for a line that `closingLine` may have written, also when another program broke it; for no writer's sentence. */
export function isClosingLine(line: string): boolean {
  return line.length <= longestLine && written.test(line.replace(/\s+/g, ' ').trim())
}

const phrase = String.raw`(?:on the record|on background|off the record|under embargo(?: until [\w ,:]{1,40}? UTC)?)`
const passagesPart = String.raw`\d+ passages? withheld: \d+ ${phrase}(?:, \d+ ${phrase})*`
const part = String.raw`(?:${passagesPart}|\d+ events? left out|\d+ sources? ${phrase} not named)`
const written = new RegExp(String.raw`^${part}(?:; ${part})*\.$`)
// Each embargo has a moment of its own, so that a line may be long.
const longestLine = 20_000

function byTerms(passages: Terms[]): string {
  return Array.from(numbers(passages), ([phrase, count]) => `${count} ${phrase}`).join(', ')
}

function numbers(terms: Terms[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const each of terms) {
    const phrase = termsPhrase(each)
    numbers.set(phrase, (numbers.get(phrase) ?? 0) + 1)
  }
  return numbers
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

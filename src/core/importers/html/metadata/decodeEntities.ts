import { decodeEntities as decodeOnce } from '../../../markup/decodeEntities'

/** Words without the entities that JSON-LD and meta tags are often left with, escaped once too often. */
export function decodeEntities(words: string): string {
  return words.includes('&') ? decodeOnce(decodeOnce(words)) : words
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '../../src/core/analysis/tagger/hash'
import {
  hashOfName,
  LONGEST_LISTED,
  listedKinds,
  type ListedKind,
} from '../../src/core/analysis/tagger/ListedNames'
import { spellingOf } from '../../src/core/analysis/tagger/WordFacts'
import { tokenize } from '../../src/core/analysis/text/tokens'
import type { Town } from './readTowns'

/** Names by ascending hash, and what each may be; see `ListedNames`. */
export interface NameLists {
  hashes: Uint32Array
  kinds: Uint8Array
}

/** The kinds of names that have a file of their own, a name a line: firms.txt. */
const files: Partial<Record<ListedKind, string>> = {
  firm: 'firms.txt',
  body: 'bodies.txt',
  newsroom: 'newsrooms.txt',
  school: 'schools.txt',
  club: 'clubs.txt',
  region: 'regions.txt',
}

/** Our own lists of names, and the towns. */
export function readLists(folder: string, towns: readonly Town[]): NameLists {
  const kinds = new Map<number, number>()
  for (const { name, isLarge } of towns) put(name, isLarge ? 'city' : 'town')
  for (const [kind, file] of Object.entries(files))
    for (const name of readFileSync(path.join(folder, file), 'utf8').split('\n'))
      put(name, kind as ListedKind)
  const sorted = [...kinds].toSorted(([one], [other]) => one - other)
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    kinds: Uint8Array.from(sorted, ([, bits]) => bits),
  }

  function put(name: string, kind: ListedKind): void {
    const words = tokenize(name)
    if (words.length === 0 || words.length > LONGEST_LISTED) return
    const hash = hashOfName(words.map((word) => hashOf(spellingOf(word))))
    kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << listedKinds.indexOf(kind)))
  }
}

import { expect, test } from 'vitest'
import { readText } from '../text/reading'
import { tokenize } from '../text/tokens'
import { Clusters } from './Clusters'
import { hashOf } from './hash'
import { hashOfName, ListedNames, listedKinds, type ListedKind } from './ListedNames'
import { factsOf, spellingOf } from './WordFacts'

const clusters = new Clusters(new Uint32Array(), new Uint16Array())

const listed = listOf([
  ['Kiel', ['city']],
  ['Kiel Rovers', ['club']],
  ['Bank of Arran', ['firm']],
  ['Union', ['body', 'club']],
  ['3Com', ['firm']],
  ['WHO', ['body']],
])

test.each<[string, string[]]>([
  ['They sailed to Kiel.', ['Kiel: city']],
  ['Kiel Rovers beat Kiel.', ['Kiel Rovers: club', 'Kiel: city']],
  ['The Bank of Arran shut.', ['Bank of Arran: firm']],
  ['KIEL ROVERS WIN', ['KIEL ROVERS: club']],
  ['Union left.', ['Union: body club']],
  ['3Com paid.', ['3Com: firm']],
  ['WHO said so.', ['WHO: body']],
  ['Who said so?', []],
  ['The bank of Arran, Kiel\n\nRovers', ['Kiel: city']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

function listOf(names: [string, ListedKind[]][]): ListedNames {
  const hashed = names
    .map(([name, kinds]) => ({
      hash: hashOfName(tokenize(name).map((word) => hashOf(spellingOf(word)))),
      bits: kinds.reduce((bits, kind) => bits | (1 << listedKinds.indexOf(kind)), 0),
    }))
    .toSorted((one, other) => one.hash - other.hash)
  return new ListedNames(
    Uint32Array.from(hashed, ({ hash }) => hash),
    Uint8Array.from(hashed, ({ bits }) => bits),
  )
}

function namesIn(text: string): string[] {
  const { tokens } = readText(text)
  const marks = listed.marksIn(tokens, factsOf(tokens, clusters))
  return tokens.flatMap(({ start, end }, at) => {
    const mark = marks[at]!
    const part = mark & 3
    if (mark === 0 || (part !== 0 && part !== 3)) return []
    let last = at
    if (part === 0) while ((marks[last]! & 3) !== 2) last++
    const kinds = listedKinds.filter((_, kind) => (mark >> 2) & (1 << kind))
    return [`${text.slice(start, last === at ? end : tokens[last]!.end)}: ${kinds.join(' ')}`]
  })
}

import { expect, test } from 'vitest'
import { tokenize } from '../text/tokens'
import { capitalRunsOf } from './capitalRuns'

/** What a word stands among: words side by side, and with those that join them. */
function runsAround(text: string, word: string): [sideBySide: string, joined: string] {
  const tokens = tokenize(text)
  const at = tokens.findIndex((token) => token.text === word)
  const { first, last, joinedFirst, joinedLast } = capitalRunsOf(tokens)
  const between = (from: number, to: number) =>
    from < 0 ? '' : text.slice(tokens[from]!.start, tokens[to]!.end)
  return [between(first[at]!, last[at]!), between(joinedFirst[at]!, joinedLast[at]!)]
}

test.each([
  [
    'The board of Tarnoskel Port Trust met.',
    'Port',
    'Tarnoskel Port Trust',
    'Tarnoskel Port Trust',
  ],
  [
    'He left the Ministry of Youth, Sports and Culture in May.',
    'Youth',
    'Youth',
    'Ministry of Youth, Sports and Culture in May',
  ],
  ['Norwick & Sons sold it.', 'Sons', 'Norwick & Sons', 'Norwick & Sons'],
  ['the Bank of the North', 'of', '', 'Bank of the North'],
  ['The ferry sailed.', 'ferry', '', ''],
])('in “%s” %s stands among “%s”, joined “%s”', (text, word, sideBySide, joined) => {
  expect(runsAround(text, word)).toEqual([sideBySide, joined])
})

test('a megabyte of capitals is gone through once', () => {
  const tokens = tokenize('Alpha of Beta, '.repeat(70_000))
  const { joinedLast } = capitalRunsOf(tokens)
  expect(joinedLast[0]).toBe(tokens.length - 2)
})

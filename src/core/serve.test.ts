import { expect, test } from 'vitest'
import { AppError } from '../shared/errors'
import { answer } from './serve'

const contract = () => ({
  quotes: {
    get: (id: string) => `quote ${id}`,
    pull() {
      throw new AppError('nothing-selected', 'Select some words first.')
    },
    list() {
      throw new TypeError('x is not a function')
    },
  },
})
const call = (area: string, verb: string, ...args: unknown[]) => ({ id: 7, area, verb, args })

test('a call is answered with its value', async () => {
  expect(await answer(contract, call('quotes', 'get', 'q1'))).toEqual({
    id: 7,
    ok: true,
    value: 'quote q1',
  })
})

test('a failure is a code and a sentence', async () => {
  expect(await answer(contract, call('quotes', 'pull'))).toEqual({
    id: 7,
    ok: false,
    error: { code: 'nothing-selected', message: 'Select some words first.' },
  })
})

test('a fault of ours is still a sentence', async () => {
  const reply = await answer(contract, call('quotes', 'list'))
  expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } })
})

test.each([
  ['quotes', 'constructor'],
  ['constructor', 'constructor'],
  ['__proto__', 'toString'],
  ['quotes', '__proto__'],
  ['nothing', 'at all'],
])('%s.%s is not a call', async (area, verb) => {
  expect(await answer(contract, call(area, verb))).toMatchObject({
    ok: false,
    error: { code: 'no-such-call' },
  })
})

test('a call without a library gets the sentence for that', async () => {
  const closed = () => {
    throw new AppError('no-library', 'No library is open.')
  }
  expect(await answer(closed, call('quotes', 'list'))).toMatchObject({
    ok: false,
    error: { code: 'no-library' },
  })
})

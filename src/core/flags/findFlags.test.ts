import { expect, test } from 'vitest'
import { blockOf, factsOf } from './testing/flagging'
import { findFlags } from './findFlags'
import type { KnownName } from './NameBook'

const oduya: KnownName = {
  type: 'PERSON',
  name: 'Lena Oduya',
  aliases: [],
  roles: [{ title: 'chair', from: null, until: null }],
  accepted: true,
  inStory: true,
}

test('flags come in reading order, each with its words', () => {
  const text =
    'On Tuesday 12 March 2025 Lena Oduja opened the largest footbridge in the county. “Nobody else has ever built one.”'
  const flags = findFlags(blockOf(text), factsOf({ names: [oduya] }))
  expect(flags.map((flag) => flag.kind)).toEqual(['weekday', 'name', 'superlative'])
  for (const flag of flags) {
    expect(text.slice(flag.start, flag.end)).toBe(flag.text)
    expect(flag.about.startsWith(flag.text)).toBe(true)
  }
})

const hostile: [string, string][] = [
  ['one word a million times', 'Lena Oduja '.repeat(18000)],
  ['figures only', '12,345 67.8 '.repeat(16000)],
  ['a single word', 'a'.repeat(200000)],
  ['a single capital word', 'Oduja'.repeat(40000)],
  ['quotation marks', '“‘"«'.repeat(20000)],
  ['unclosed quotations', '“Nobody told us that. '.repeat(8000)],
  ['weekdays', 'Tuesday March 12 '.repeat(10000)],
  ['claims', 'the first largest record only '.repeat(6000)],
  ['titles', 'former chair of the harbour board, Lena Oduya, '.repeat(4000)],
  ['Arabic', 'قالت لينا أودويا يوم الثلاثاء ١٢ مارس إنها الأولى '.repeat(3600)],
  ['Chinese', '她说这座桥是全县最大的，'.repeat(16000)],
  ['marks and controls', '\u202e\u200b\u00ad\ufeff\ud800 '.repeat(20000)],
  ['line breaks', '\n'.repeat(200000)],
]

test.each(hostile)(
  '%s: bounded time, no exception',
  (_, text) => {
    const began = process.cpuUsage()
    findFlags(blockOf(text), factsOf({ names: [oduya] }))
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000)
  },
  30_000,
)

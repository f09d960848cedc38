import { describe, expect, test } from 'vitest'
import { compareQuote } from './compareQuote'
import { prepareSource } from './prepareSource'
import { repairQuote } from './repairQuote'
import { harbourStory } from './testing/harbourStory'

const story = prepareSource(harbourStory)

describe('the words to put in instead', () => {
  test.each([
    ['a dropped “not”', 'We will raise the levy this year', 'We will not raise the levy this year'],
    ['a number', 'spent £4.3m on the ‘temporary’ wall', 'spent £4.2m on the ‘temporary’ wall'],
    ['the first word', 'They will not raise the levy', 'We will not raise the levy'],
    ['the last word', 'We will not raise the tax', 'We will not raise the levy'],
    ['word order', 'We will raise not the levy this year', 'We will not raise the levy this year'],
    [
      'a capital in the middle',
      'We will not raise the Levy this year',
      'We will not raise the levy this year',
    ],
    ['a question mark put in', 'It’s a matter of trust?', 'It’s a matter of trust.'],
    [
      'a comma dropped',
      'I laughed later when the vessels left',
      'I laughed later, when the vessels left',
    ],
    ['a mark that hid only “not”', 'We will … raise the levy', 'We will not raise the levy'],
    ['the closing comma stays', 'It’s a question of trust,', 'It’s a matter of trust,'],
    ['the capital at the start stays', 'Raise the tax this year', 'Raise the levy this year'],
    [
      'a small letter at the start stays',
      'we will raise the levy this year',
      'we will not raise the levy this year',
    ],
    [
      'an omission stays',
      'We won’t raise the levy … and we have told the unions so',
      'We will not raise the levy … and we have told the unions so',
    ],
    [
      'brackets stay',
      'We will raise the [harbour] levy this year',
      'We will not raise the [harbour] levy this year',
    ],
    [
      'brackets at the start stay',
      '[The board] will not raise the tax this year',
      '[The board] will not raise the levy this year',
    ],
    [
      'an omission at the end stays',
      'We will not raise the tax this year …',
      'We will not raise the levy this year …',
    ],
    ['straight apostrophes stay', "Let's be truthful: we pay.", "Let's be honest: we pay."],
    [
      'the draft’s level of inner marks',
      'They named it “a triumph” and nobody laughed',
      'They called it “a triumph” and nobody laughed',
    ],
    [
      'a mark of the next paragraph goes',
      'at every step. I laughed early, when the vessels left',
      'at every step. I laughed later, when the vessels left',
    ],
    [
      'a hyphen at a line’s end goes',
      'Its floors were laid by hand',
      'Its foundations were laid by hand',
    ],
  ])('%s', (_case, quoted, repaired) => {
    expect(repairQuote(quoted, story)).toBe(repaired)
    expect(['exact', 'typography', 'permitted']).toContain(compareQuote(repaired, story).grade)
  })

  test('inner marks follow the outer ones', () => {
    const quoted = 'They call that thing a triumph and nobody laughed at every step'
    const source = 'They called it “a triumph” and nobody laughed at every step'
    expect(repairQuote(quoted, source)).toContain('‘a triumph’')
    expect(repairQuote(quoted, source, { outerMark: '‘' })).toContain('“a triumph”')
    expect(repairQuote(quoted, source, { outerMark: '„' })).toContain('‚a triumph‘')
  })

  test.each([
    ['what stands', 'a matter of trust,'],
    ['what is permitted', 'We … have told the unions so'],
    ['what is nowhere', 'Ferries were never safe and everybody knew'],
    ['nothing', ''],
  ])('%s stays as it is', (_case, quoted) => {
    expect(repairQuote(quoted, story)).toBe(quoted)
  })

  test('white space around the words stays', () => {
    expect(repairQuote('\u00a0It was a matter of trust.\u00a0', story)).toBe(
      '\u00a0It’s a matter of trust.\u00a0',
    )
  })
})

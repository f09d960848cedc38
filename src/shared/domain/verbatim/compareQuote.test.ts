import { describe, expect, test } from 'vitest'
import { compareQuote } from './compareQuote'
import { prepareSource } from './prepareSource'
import { harbourStory } from './testing/harbourStory'

const story = prepareSource(harbourStory)

function grade(quoted: string): string {
  return compareQuote(quoted, story).grade
}

describe('exact: the very characters', () => {
  test.each([
    ['a whole quotation', 'We will not raise the levy this year, and we have told the unions so,'],
    ['a fragment', 'raise the levy this year'],
    ['with its own full stop', 'It’s a matter of trust.'],
    ['without its full stop', 'It’s a matter of trust'],
    ['with inner marks', 'They called it ‘a triumph’ and nobody laughed.'],
    ['with the source’s own ellipsis', 'the tide takes what it wants … and it did.'],
    ['with the source’s own brackets', 'told them [the board] that the tide'],
    ['with a number', 'carried 19,400 passengers between 2019–2023, up 3.5%'],
    ['with a sum of money', 'spent £4.2m on the'],
    ['over a paragraph’s end as it stands', 'at every step.\n“I laughed later, when'],
    ['two words', 'nobody laughed'],
    ['a question', 'Was it worth it?'],
    ['with white space around it', '  a matter of trust '],
    ['a one-word quotation that the source puts in marks', 'temporary'],
    ['with a ligature as it stands', 'owners ﬁnanced a third'],
  ])('%s', (_case, quoted) => {
    expect(grade(quoted)).toBe('exact')
  })

  test('the match is the passage', () => {
    const { match, diff, likeness } = compareQuote('a matter of trust', story)
    expect(harbourStory.slice(match!.start, match!.end)).toBe('a matter of trust')
    expect(diff).toEqual([{ kind: 'same', text: 'a matter of trust' }])
    expect(likeness).toBe(1)
  })

  test('among equals the linked passage, else the first', () => {
    const source = 'The quay is closed. The quay is closed. The quay is closed.'
    expect(compareQuote('The quay is closed', source).match).toEqual({ start: 0, end: 18 })
    const near = { start: 40, end: 58 }
    expect(compareQuote('The quay is closed', source, { near }).match).toEqual(near)
  })
})

describe('typography: the same words, otherwise set', () => {
  test.each([
    ['a comma for the full stop, inside the mark', 'It’s a matter of trust,'],
    ['a full stop for the comma', 'and we have told the unions so.'],
    ['a comma where the source goes on', 'We will not raise the levy,'],
    ['a full stop where the source goes on', 'Nobody asked the men.'],
    ['a comma for a colon', 'Let’s be honest,'],
    ['a straight apostrophe', "It's a matter of trust"],
    ['an acute accent for an apostrophe', 'It´s a matter of trust'],
    ['an em dash for two hyphens', 'wall—twice what it had planned'],
    ['a spaced en dash for two hyphens', 'wall – twice what it had planned'],
    ['unspaced em dashes for spaced en dashes', 'on the quay—not once—what they thought'],
    ['hyphens for en dashes', 'on the quay - not once - what they thought'],
    ['a hyphen in a range of years', 'between 2019-2023, up'],
    ['an en dash in a result', 'voted 7–4 on Tuesday'],
    ['three dots for an ellipsis', 'what it had planned... or so the minutes say'],
    ['three spaced dots for an ellipsis', 'what it had planned . . . or so the minutes say'],
    ['inner marks a level up', 'They called it “a triumph” and nobody laughed.'],
    ['inner marks straight', `They called it 'a triumph' and nobody laughed.`],
    ['inner marks French', 'They called it « a triumph » and nobody laughed.'],
    ['two spaces', 'nobody  laughed. The well-known'],
    ['a no-break space', 'raise the\u00a0levy this\u202fyear'],
    ['a line break', 'raise the levy\nthis year'],
    ['a soft hyphen', 'well-known con\u00adtractors co-operated'],
    ['a zero-width space', 'nobody\u200b laughed'],
    ['bidi marks', '\u200ea matter of\u200f trust'],
    ['a decomposed letter', 'the nai\u0308ve cafe\u0301 owners'],
    ['a ligature spelt out', 'owners financed a third'],
    ['full-width letters', 'ｎｏｂｏｄｙ laughed'],
    ['a hyphen less', 'The well known contractors'],
    ['a compound closed up', 'contractors cooperated with us'],
    ['a word broken at the source’s line end', 'Its foundations were laid by hand'],
    [
      'the second paragraph’s mark left out',
      'at every step. I laughed later, when the vessels left',
    ],
    [
      'the second paragraph’s mark straight',
      'at every step.\n"I laughed later, when the vessels left',
    ],
  ])('%s', (_case, quoted) => {
    expect(grade(quoted)).toBe('typography')
  })

  test('the order of comma and closing mark', () => {
    const source = 'They called it ‘a triumph’, then left.'
    expect(compareQuote('They called it ‘a triumph,’ then left', source).grade).toBe('typography')
  })
})

describe('permitted: edits that the draft marks', () => {
  test.each([
    ['an omission', 'We will not raise the levy … and we have told the unions so'],
    ['an omission in brackets', 'We will not raise the levy […] and we have told'],
    ['an omission in round brackets', 'We will not raise the levy (...) and we have told'],
    ['an omission after a full stop', 'nobody laughed. … I laughed later'],
    ['four dots', 'nobody laughed. . . . I laughed later'],
    ['two omissions', 'have told … so … a matter'],
    ['an omission over a paragraph’s end', 'The well-known contractors … laughed later'],
    ['an omission at the start', '… a matter of trust'],
    ['an omission at the end', 'We will not raise the levy …'],
    ['an omission at the end with a full stop', 'We will not raise the levy….'],
    ['a word put in', 'We will not raise the [harbour] levy this year'],
    ['a pronoun replaced', 'and [the members] have told the unions so'],
    ['a phrase replaced', 'We would have told [Lindqvist] that the tide takes'],
    ['a name at the start', '[The board] will not raise the levy'],
    ['a gloss at the end', 'we have told the unions so [in March].'],
    ['a gloss that holds a word of the source', 'Nobody asked the men [dockers] on the quay'],
    ['a capital in brackets', '[W]e have told the unions so'],
    ['an ending in brackets', 'nobody laugh[s]. The'],
    ['a capital at the start', 'Raise the levy this year'],
    ['a small letter at the start', 'we will not raise the levy'],
    ['a capital after an omission', 'It’s a matter … The board spent'],
    ['a capital after a bracket', '[But] It’s a matter of trust'],
    ['a small letter after a bracket', '[and] they called it ‘a triumph’'],
    ['[sic]', 'The well-known contractors [sic] co-operated with us'],
    ['[sic] at the end', 'nobody laughed [sic]'],
    ['an omission and other typography', 'wall - twice ... it had planned'],
    ['an omission where the source has one too', 'the tide takes … and it did'],
    ['the source’s bracket left as an omission', 'We would have told them … that the tide'],
  ])('%s', (_case, quoted) => {
    expect(grade(quoted)).toBe('permitted')
  })

  test('a [sic] in the source may go', () => {
    expect(compareQuote('the wall have failed', 'He said the wall [sic] have failed.').grade).toBe(
      'permitted',
    )
  })

  test('a negation in what is left out is noted', () => {
    const { grade, notes } = compareQuote('We will … told the unions so', story)
    expect(grade).toBe('permitted')
    expect(notes.map((note) => note.kind)).toEqual(['negation-omitted'])
  })

  test('pieces from two quotations are noted', () => {
    const { notes } = compareQuote('we have told the unions so … a matter of trust', story)
    expect(notes.map((note) => note.kind)).toEqual(['joins-quotations'])
  })
})

describe('changed: other words', () => {
  test.each([
    ['“not” dropped', 'We will raise the levy this year'],
    ['“not” dropped in a short one', 'will raise the levy'],
    ['“not” put in', 'we have not told the unions so'],
    ['a sum changed', 'spent £4.3m on the ‘temporary’ wall'],
    ['a currency changed', 'spent $4.2m on the ‘temporary’ wall'],
    ['a sum cut off in its decimals', 'The board spent £4'],
    ['a percentage changed', 'up 3.6% on the five years'],
    ['a per cent sign dropped', 'up 3.5 on the five years'],
    ['a range of years without its dash', 'passengers between 2019 2023, up'],
    ['a result changed', 'voted 7-5 on Tuesday'],
    ['plural for singular', 'We will not raise the levies this year'],
    ['singular for plural', 'told the union so'],
    ['word order', 'We will raise not the levy this year'],
    ['two words the other way round', 'nobody laughed. The contractors well-known'],
    ['an unmarked omission', 'We will not raise the levy and we have told the unions so'],
    [
      'a longer unmarked omission',
      'They called it ‘a triumph’ and nobody laughed. The contractors co-operated',
    ],
    ['an unmarked insertion', 'We will not ever raise the levy this year'],
    ['a word replaced', 'We will not raise the tax this year'],
    ['the first word replaced', 'They will not raise the levy this year'],
    ['the last word replaced', 'We will not raise the levy this month'],
    ['a tense', 'It was a matter of trust'],
    ['a contraction undone', 'It is a matter of trust'],
    ['a question made a statement', 'Was it worth it.'],
    ['a statement made a question', 'It’s a matter of trust?'],
    ['an exclamation mark put in', 'It’s a matter of trust!'],
    ['a comma dropped', 'Nobody laughed. I laughed later when the vessels left'],
    ['inner marks dropped', 'They called it a triumph and nobody laughed'],
    ['inner marks put in', 'We will not raise ‘the levy’ this year'],
    ['a capital in the middle', 'We will not raise the Levy this year'],
    ['an omission mark that takes out only “not”', 'We will … raise the levy this year'],
    ['brackets that replace only “not”', 'We will [surely] raise the levy this year'],
    [
      'an omission mark and a changed word',
      'We will not lift the levy … and we have told the unions so',
    ],
    ['pieces in the wrong order', 'nobody laughed … We will not raise'],
    ['pieces in the wrong order, the first long', 'a matter of trust … raise the levy'],
    ['a word run together', 'We willnot raise the levy this year'],
    ['an accent dropped', 'the naive café owners'],
  ])('%s', (_case, quoted) => {
    expect(grade(quoted)).toBe('changed')
  })

  test('the difference is shown in whole words', () => {
    expect(compareQuote('We will raise the levies this year', story).diff).toEqual([
      { kind: 'same', text: 'We will ' },
      { kind: 'removed', text: 'not ' },
      { kind: 'same', text: 'raise the ' },
      { kind: 'removed', text: 'levy' },
      { kind: 'added', text: 'levies' },
      { kind: 'same', text: ' this year' },
    ])
  })

  test('a replaced word at either end belongs to the match', () => {
    const { match } = compareQuote('They will not raise the levy this month', story)
    expect(harbourStory.slice(match!.start, match!.end)).toBe(
      'We will not raise the levy this year',
    )
  })
})

describe('not found', () => {
  test.each([
    ['invented', 'The ferries were never safe and everybody on the board knew that'],
    ['invented from the story’s common words', 'It is what it is and that was not what we said'],
    [
      'a few words of the story in another sense',
      'The levy was a triumph for the dockers and their invoices',
    ],
    ['two words far apart', 'question real'],
    ['two common words out of any quotation', 'of the'],
    ['part of a word', 'levi'],
    ['only a bracket', '[redacted]'],
    ['only an omission', '…'],
    ['only marks', '—!'],
    ['nothing', ''],
    ['words of another language', 'Wir werden die Abgabe nicht erhöhen'],
  ])('%s', (_case, quoted) => {
    expect(grade(quoted)).toBe('not-found')
  })

  test('an omission that jumps to a speaker far away', () => {
    const far = `${harbourStory}${'The minutes go on about tides.\n'.repeat(90)}“Pay for it,” said Ana Ruiz.`
    expect(compareQuote('It’s a matter of trust … Pay for it', far).grade).not.toBe('permitted')
    expect(compareQuote('We will not raise the levy … Pay for it', far).grade).not.toBe('permitted')
  })

  test('one common word counts only where it is quoted or linked', () => {
    const source = 'It was really a real mess, he said.'
    expect(compareQuote('real', source).grade).toBe('not-found')
    expect(compareQuote('real', source, { near: { start: 10, end: 30 } }).grade).toBe('exact')
    expect(compareQuote('real', 'He called it “real” twice.').grade).toBe('exact')
  })
})

describe('notes', () => {
  test('a “not” right before the quoted words', () => {
    const kinds = compareQuote('inclined to', story).notes.map((note) => note.kind)
    expect(kinds).toContain('negation-before')
  })

  test('words of the reporter and not of a speaker', () => {
    const kinds = compareQuote('voted 7-4 on Tuesday', story).notes.map((note) => note.kind)
    expect(kinds).toEqual(['outside-quotation'])
    expect(compareQuote('voted on Tuesday', 'They voted on Tuesday.').notes).toEqual([])
  })
})

describe('a mark that turns the sentence round is a change', () => {
  const inspection =
    'The pier was never, in any sense of the word, safe for lorries. ' +
    'It was to my mind and to that of the whole crew not fit to walk on. ' +
    'We closed the gate in May. Nobody was warned before the storm. ' +
    'They could have mended the north pier in a week. ' +
    'We were not told, and the ferry sailed that night all the same.'

  test.each([
    ['a “never” with its aside', 'The pier was … safe for lorries'],
    ['a “not” at the end of a long omission', 'It was … fit to walk on'],
    ['a “Nobody” before what is kept', 'We closed the gate … was warned before the storm'],
    ['a “not” put in', 'They could [not] have mended the north pier in a week'],
    ['a “Nobody” put in', '[Nobody] could have mended the north pier in a week'],
  ])('%s', (_case, quoted) => {
    expect(compareQuote(quoted, inspection).grade).toBe('changed')
  })

  test.each([
    ['a “not” among much else', 'We were … sailed that night all the same'],
    ['a negation explained in brackets', 'It was … [not] fit to walk on'],
    ['a gloss', 'They could [the crew says] have mended the north pier'],
  ])('but not %s', (_case, quoted) => {
    expect(compareQuote(quoted, inspection).grade).toBe('permitted')
  })
})

describe('a source set in capitals says nothing of case', () => {
  test.each([
    ['capitals', 'THE CRANE WAS OVERLOADED AND NO LOG WAS KEPT', 'typography'],
    ['a headline’s capitals', 'The Crane Was Overloaded and No Log Was Kept', 'typography'],
    ['a sentence with a name', 'The crane was overloaded and no Log was kept', 'changed'],
  ])('%s', (_case, source, grade) => {
    const quoted = 'The crane was overloaded and no log was kept'
    expect(compareQuote(quoted, source).grade).toBe(grade)
  })

  test('other words are changed there too', () => {
    const source = 'THE CRANE WAS OVERLOADED AND NO LOG WAS KEPT'
    const quoted = 'The crane was overloaded and a log was kept'
    expect(compareQuote(quoted, source).grade).toBe('changed')
  })

  test('initials are not a headline', () => {
    expect(compareQuote('sold to us firms', 'The pier was sold to US firms.').grade).toBe('changed')
  })
})

test('a range is not a number of more digits', () => {
  const source = 'Between 10–15 volunteers stood on the pier.'
  expect(compareQuote('Between 1015 volunteers stood', source).grade).toBe('changed')
  expect(compareQuote('Between 10-15 volunteers stood', source).grade).toBe('typography')
  expect(compareQuote('the F16 flew over', 'Then the F-16 flew over.').grade).toBe('typography')
})

test('(sic) in round brackets is a [sic]', () => {
  const source = 'Their was no money for it at all.'
  expect(compareQuote('Their (sic) was no money for it', source).grade).toBe('permitted')
  expect(compareQuote('Their was no money (sic)', source).grade).toBe('permitted')
})

import { beforeEach, describe, expect, test } from 'vitest'
import type { BlockToCheck } from '../../../shared/domain/checks'
import type { ArticleId, DraftId, QuoteId, StoryId } from '../../../shared/domain/ids'
import type { CheckedQuote } from '../../../shared/pages'
import { addArticle, addCopy } from '../../testing/addArticle'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { checkDocument, checksService } from './checks'
import { draftsService } from '../drafts/drafts'
import { historyService } from '../history'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'

const meeting = `The harbour board of Port Ellery met on Monday.

“We will not raise the mooring levy this year, and we said so in March,” Mara Lindqvist said. “The dredger is paid for.”

Tomas Reyes, who runs the ferry, called the plan a “paper bridge” and left the room before the vote was taken.`

const letter = `A letter to the editor of the Courier.

“Nobody on the quay was asked about the Osier Bridge pilings,” Ines Calder said. “They were asked about the colour of the paint.”`

const archive = `From the archive of the Quernby Courier.

“A town that forgets its river will be reminded of it in November,” Piet Hallam said at the time.`

const levy = 'We will not raise the mooring levy this year, and we said so in March,'
const asked = 'Nobody on the quay was asked about the Osier Bridge pilings,'
const river = 'A town that forgets its river will be reminded of it in November,'

let desk: TestDesk
let storyId: StoryId
let draftId: DraftId
let meetingId: ArticleId
let letterId: ArticleId
let archiveId: ArticleId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Osier Bridge', 'Quernby')
  draftId = draftsService(desk).create(storyId, 'What the board said')
  meetingId = addArticle(desk, storyId, 'Board keeps the levy', meeting)
  letterId = addArticle(desk, storyId, 'A letter', letter)
  archiveId = addArticle(desk, null, 'A river in November', archive)
})

function block(text: string, more: Partial<BlockToCheck> = {}): BlockToCheck {
  return {
    key: 'a',
    text,
    links: [],
    citations: [],
    before: '',
    after: '',
    isQuotation: false,
    ...more,
  }
}

/** Checks one quoted string; `tail` is what follows the closing mark. */
function check(quoted: string, quoteId: QuoteId | null = null, tail = ' it was said.') {
  const links = quoteId ? [{ start: 1, end: 1 + quoted.length, quoteId }] : []
  const checked = checksService(desk).quotes(draftId, [block(`“${quoted}”${tail}`, { links })])
  expect(checked).toHaveLength(1)
  return checked[0]!
}

function pull(articleId: ArticleId, words: string): QuoteId {
  const { version } = articlesService(desk).get(articleId)!
  const start = version.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return quotesService(desk).pull(version.id, { start, end: start + words.length })
}

/** What the difference says was in the source, and what stands in the draft instead. */
function changes({ diff }: CheckedQuote): string[] {
  return diff!.filter((part) => part.kind !== 'same').map((part) => `${part.kind}: ${part.text}`)
}

describe('matches the stored copy', () => {
  test.each([['linked', true] as const, ['not linked', false] as const])(
    '%s, letter for letter',
    (_case, isLinked) => {
      const found = check(levy, isLinked ? pull(meetingId, levy) : null)
      expect(found).toMatchObject({ grade: 'exact', strict: true, notes: [], repair: null })
      expect(found.match).toMatchObject({
        articleId: meetingId,
        articleTitle: 'Board keeps the levy',
      })
      expect(found.sourceText).toBe(levy)
    },
  )

  test('a fragment that the source itself quotes, and one that it does not', () => {
    expect(check('paper bridge')).toMatchObject({ grade: 'exact', strict: true })
    expect(check('met on Monday')).toMatchObject({ grade: 'exact', notes: ['outside-quotation'] })
  })

  test('a “not” that stands right before the words is noted', () => {
    expect(check('raise the mooring levy this year')).toMatchObject({
      grade: 'exact',
      strict: true,
      notes: ['negation-before'],
    })
  })
})

describe('typography differs', () => {
  test.each([
    ['no-break spaces', levy.replaceAll(' ', '\u00a0')],
    ['soft hyphens', levy.replace('mooring', 'moor\u00ading')],
    ['zero-width characters', levy.replace('raise', 'ra\u200bi\ufeffse')],
    ['a line break', levy.replace(' the ', '\nthe ')],
    ['the last comma as a full stop', `${levy.slice(0, -1)}.`],
  ])('%s', (_case, quoted) => {
    const found = check(quoted)
    expect(found).toMatchObject({ grade: 'typography', strict: false, repair: null })
    expect(found.match?.articleId).toBe(meetingId)
  })

  const strange = `At the café Ælfric’s the office of the \ufb01shery \ufb02eet spoke.

“The \ufb01rst \ufb02eet of\ufb01ce in Quernby is cafe\u0301 Zoe\u0308’s, nai\u0308ve as it sounds,” Ines Calder said.`

  test.each([
    ['ligatures spelt out', 'The first fleet office in Quernby', 'typography'],
    ['ligatures as they are', 'The \ufb01rst \ufb02eet of\ufb01ce in Quernby', 'exact'],
    [
      'composed where the source is not',
      'in Quernby is café Zoë’s, naïve as it sounds',
      'typography',
    ],
    ['decomposed as the source is', 'is cafe\u0301 Zoe\u0308’s, nai\u0308ve as it sounds', 'exact'],
  ])('%s', (_case, quoted, grade) => {
    addArticle(desk, storyId, 'The fishery office', strange)
    expect(check(quoted)).toMatchObject({ grade, strict: grade === 'exact' })
  })
})

describe('permitted edit', () => {
  test.each([
    ['an omission', 'We will not raise the mooring levy … and we said so in March'],
    ['an insertion in brackets', 'We [the board] will not raise the mooring levy this year'],
    ['a capital at the start', 'Not raise the mooring levy this year, and we said so'],
    ['a small letter at the start', 'we will not raise the mooring levy this year'],
    ['a letter in brackets', '[T]he dredger is paid for.'],
  ])('%s', (_case, quoted) => {
    expect(check(quoted)).toMatchObject({
      grade: 'permitted',
      strict: false,
      notes: [],
      repair: null,
    })
  })

  test.each([
    'We will … raise the mooring levy this year',
    'We … raise the mooring levy this year',
  ])('leaving out a “not” with a mark is a change: %s', (quoted) => {
    expect(check(quoted)).toMatchObject({ grade: 'changed', notes: ['negation-omitted'] })
  })

  test('words put together from two quotations are noted', () => {
    expect(check('and we said so in March … The dredger is paid for.').notes).toContain(
      'joins-quotations',
    )
  })
})

describe('a quotation that is still being written', () => {
  const checked = (text: string) => checksService(desk).quotes(draftId, [block(text)])[0]!

  test('matches up to the word in hand', () => {
    for (let length = '“We will'.length; length <= levy.length; length++)
      expect(checked(`“${levy.slice(0, length)}`), levy.slice(0, length)).toMatchObject({
        grade: 'exact',
        strict: true,
      })
  })

  test.each([
    ['the word in hand is another', '“We will not raise the mop', 'changed'],
    ['a word before it is', '“We will never raise the mooring le', 'changed'],
    ['it is closed', '“We will not raise the moo”', 'changed'],
    ['nobody said so', '“I have never in my life set foot on a fer', 'not-found'],
  ])('but not when %s', (_case, text, grade) => {
    expect(checked(text).grade).toBe(grade)
  })
})

describe('words put together from two people', () => {
  const ferry = `The ferry sailed on Sunday.

“There is no question of blame,” Joss Marlin said.

“The engine has failed six times since January,” Ada Brock said.`

  test.each([
    ['given to the first', ' Joss Marlin said.', 'Ada Brock'],
    ['given to the second', ' Ada Brock said.', 'Joss Marlin'],
    ['given to nobody', ' it was said.', 'Ada Brock'],
  ])('are said by someone else, %s', (_case, tail, speaker) => {
    addArticle(desk, storyId, 'The ferry', ferry)
    const quoted = 'There is no question of blame … The engine has failed six times'
    expect(check(quoted, null, tail)).toMatchObject({
      grade: 'other-speaker',
      speaker,
      notes: ['joins-quotations'],
    })
  })
})

describe('words changed', () => {
  test.each([
    ['linked', true],
    ['not linked', false],
  ])('%s: the difference and the mended words', (_case, isLinked) => {
    const quoted = levy.replace('mooring', 'docking')
    const found = check(quoted, isLinked ? pull(meetingId, levy) : null)
    expect(found).toMatchObject({ grade: 'changed', strict: false, repair: levy })
    expect(changes(found)).toEqual(['removed: mooring', 'added: docking'])
  })

  test('outside the story as well', () => {
    const found = check(river.replace('November', 'April'))
    expect(found).toMatchObject({ grade: 'changed', repair: river })
    expect(found.match?.articleId).toBe(archiveId)
    expect(changes(found)).toEqual(['removed: November', 'added: April'])
  })

  test('every third word changed, outside the story: found by single words', () => {
    const quoted = 'A village that forgets a river will be reminded by it in November'
    const found = check(quoted)
    expect(found.grade).toBe('changed')
    expect(found.match?.articleId).toBe(archiveId)
  })
})

describe('found in another source', () => {
  test('linked to one article, but the words stand in another of the story', () => {
    const found = check(asked, pull(meetingId, levy))
    expect(found).toMatchObject({ grade: 'elsewhere', strict: true })
    expect(found.match?.articleId).toBe(letterId)
  })

  test('not linked, outside the story', () => {
    const found = check(river)
    expect(found).toMatchObject({ grade: 'elsewhere', strict: true })
    expect(found.match?.articleId).toBe(archiveId)
  })

  test('strict only letter for letter, also elsewhere', () => {
    expect(check(river.replaceAll(' ', '\u00a0'))).toMatchObject({
      grade: 'elsewhere',
      strict: false,
    })
  })

  test('an article taken out of the story is elsewhere, and back in it is not', () => {
    storiesService(desk).removeArticle(storyId, letterId)
    expect(check(asked).grade).toBe('elsewhere')
    historyService(desk).undo()
    expect(check(asked).grade).toBe('exact')
  })

  test('a few words are found outside the story by the search index', () => {
    const found = check('forgets its river')
    expect(found).toMatchObject({ grade: 'elsewhere', strict: true })
    expect(found.match?.articleId).toBe(archiveId)
  })
})

describe('said by someone else', () => {
  test('the draft names one person, the source another; the source’s is told', () => {
    const found = check(levy, null, ' Ines Calder said.')
    expect(found).toMatchObject({ grade: 'other-speaker', speaker: 'Mara Lindqvist', strict: true })
  })

  test('the same person, no name, or only a pronoun', () => {
    expect(check(levy, null, ' Mara Lindqvist said.').grade).toBe('exact')
    expect(check(levy, null, ' she said.').grade).toBe('exact')
    expect(check(levy, null, ' reads the letter.').grade).toBe('exact')
  })

  test('also elsewhere, and never of changed words', () => {
    expect(check(river, null, ' Mara Lindqvist said.')).toMatchObject({
      grade: 'other-speaker',
      speaker: 'Piet Hallam',
    })
    const quoted = levy.replace('mooring', 'docking')
    expect(check(quoted, null, ' Ines Calder said.').grade).toBe('changed')
  })
})

describe('not found in your sources', () => {
  test('words nobody said', () => {
    expect(check('I have never in my life set foot on a ferry to Skerrow.')).toMatchObject({
      grade: 'not-found',
      strict: false,
      match: null,
      sourceText: null,
      diff: null,
      repair: null,
      speaker: null,
      notes: [],
    })
  })

  test('an article taken out of the library is no source; the link stays, and undo brings the grade back', () => {
    const quoteId = pull(letterId, asked)
    expect(check(asked, quoteId).grade).toBe('exact')
    articlesService(desk).remove(letterId)
    expect(check(asked, quoteId)).toMatchObject({ grade: 'not-found', quoteId, match: null })
    expect(check(asked)).toMatchObject({ grade: 'not-found', quoteId: null })
    historyService(desk).undo()
    expect(check(asked, quoteId)).toMatchObject({ grade: 'exact', quoteId })
  })

  test('…and elsewhere when another article has the words', () => {
    const quoteId = pull(letterId, asked)
    const reprint = addArticle(
      desk,
      storyId,
      'Reprint',
      `From our letters.\n\n“${asked}” she wrote.`,
    )
    articlesService(desk).remove(letterId)
    const found = check(asked, quoteId)
    expect(found).toMatchObject({ grade: 'elsewhere', quoteId })
    expect(found.match?.articleId).toBe(reprint)
  })

  test('a link to a quote that this library does not have is no link', () => {
    expect(check(levy, 'gone' as QuoteId).grade).toBe('exact')
    expect(check('nobody ever said these words here', 'gone' as QuoteId).grade).toBe('not-found')
  })
})

describe('not a quotation', () => {
  test('a single word in marks, unless a source quotes it or it is linked', () => {
    expect(check('temporary')).toMatchObject({ grade: 'not-a-quotation', match: null })
    expect(check('dredger', pull(meetingId, 'dredger'))).toMatchObject({ grade: 'exact' })
  })

  test('by the person, for every draft of the story; undone', () => {
    const words = 'the bridge to nowhere at all'
    expect(check(words).grade).toBe('not-found')
    checksService(desk).silence(draftId, 'not-a-quotation', words, 'a headline')
    expect(check(words)).toMatchObject({ grade: 'not-a-quotation', reason: 'a headline' })
    draftId = draftsService(desk).create(storyId, 'Another draft')
    expect(check(words)).toMatchObject({ grade: 'not-a-quotation', reason: 'a headline' })
    historyService(desk).undo()
    historyService(desk).undo()
    draftId = draftsService(desk).create(storyId, 'A third draft')
    expect(check(words)).toMatchObject({ grade: 'not-found', reason: null })
  })
})

describe('several copies of one article', () => {
  const corrected = meeting.replace('this year, and we said so in March', 'before the summer')

  test('the newest copy no longer has the words', () => {
    const quoteId = pull(meetingId, levy)
    addCopy(desk, meetingId, corrected)
    for (const link of [quoteId, null])
      expect(check(levy, link)).toMatchObject({
        grade: 'exact',
        strict: true,
        notes: ['newer-copy-differs'],
      })
  })

  test('the newest copy has them still, somewhere else or otherwise set', () => {
    const quoteId = pull(meetingId, levy)
    addCopy(desk, meetingId, `A correction was made.\n\n${meeting.replaceAll('“', '"')}`)
    expect(check(levy, quoteId)).toMatchObject({ grade: 'exact', notes: [] })
  })

  test('words that only the newer copy has are the linked source’s all the same', () => {
    const quoteId = pull(meetingId, levy)
    addCopy(desk, meetingId, corrected)
    expect(check('We will not raise the mooring levy before the summer', quoteId)).toMatchObject({
      grade: 'exact',
      quoteId,
    })
  })

  test('older copies are found outside the story, too', () => {
    addCopy(desk, archiveId, archive.replace('November', 'the autumn'))
    expect(check(river)).toMatchObject({ grade: 'elsewhere', notes: ['newer-copy-differs'] })
  })
})

test('a document that is not stored is checked like one that is', () => {
  const checked = checkDocument(desk, storyId, {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: `“${levy}” it was said.` }] },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'They called it a “bridge too dear”.' }],
      },
    ],
  })
  expect(checked.map(({ key, grade }) => [key, grade])).toEqual([
    ['0', 'exact'],
    ['1', 'not-found'],
  ])
})

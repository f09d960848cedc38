import { describe, expect, test } from 'vitest'
import { timelineFormats, type TimelineFormat } from '../../../shared/api'
import type { Day } from '../../../shared/domain/days'
import type { Terms } from '../../../shared/domain/terms'
import { openTestDesk, pasteInto } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { eventsService } from '../timeline/events'
import { timelineBytes } from './exports'
import { quotesService } from '../quotes'

const text = `Minutes of the harbour board
The board voted on the dredging contract on Tuesday, 11 March 2025.
“We signed it on Friday, 7 March 2025, in the back room,” Lena Oduya said.
The survey was delivered on 22 March 2025 to the board.
`

const off: Terms = { kind: 'off record' }

/** A story with three events, the second of which stands on what Lena Oduya said. */
function openStory() {
  const desk = openTestDesk()
  const { storyId, articleId } = pasteInto(desk, text, 'Minutes of the harbour board')
  const { version } = articlesService(desk).get(articleId)!
  const spanOf = (words: string) => {
    const start = version.text.indexOf(words)
    expect(start).toBeGreaterThan(0)
    return { start, end: start + words.length }
  }
  const voted = 'The board voted on the dredging contract on Tuesday, 11 March 2025.'
  const signed = 'We signed it on Friday, 7 March 2025, in the back room'
  const events = eventsService(desk)
  const eventOf = (title: string, edtf: string, words: string) =>
    events.create(
      { title, edtf: edtf as Day, storyId },
      { versionId: version.id, span: spanOf(words) },
    )
  const first = eventOf('Vote on dredging', '2025-03-11', voted)
  eventOf(signed, '2025-03-07', signed)
  const quoteId = quotesService(desk).pull(version.id, spanOf(signed))
  quotesService(desk).edit(quoteId, { speakerId: null, speaker: 'Lena Oduya', kind: 'full' })
  return {
    desk,
    storyId,
    articleId,
    quoteId,
    /** Lets the first event stand on Lena Oduya's words too. */
    addSigned: (): void =>
      events.addSupport(first, {
        versionId: version.id,
        span: spanOf(signed),
        edtf: '2025-03-07' as Day,
      }),
    file(format: TimelineFormat) {
      const { bytes, withheld } = timelineBytes(desk, storyId, format)
      // A calendar's lines are folded.
      return { text: new TextDecoder().decode(bytes).replace(/\r\n /g, ''), withheld }
    },
  }
}

const line = '1 passage withheld: 1 off the record'

describe.each(timelineFormats)('as %s', (format) => {
  test('an event that stands on words off the record alone is left out', () => {
    const story = openStory()
    expect(story.file(format).text).toContain('back room')
    quotesService(story.desk).setTerms(story.quoteId, off)
    const { text, withheld } = story.file(format)
    expect(text).not.toMatch(/back room|Oduya|7 March/)
    expect(text).toContain('Vote on dredging')
    expect(withheld).toEqual({ words: 1, names: 0 })
    if (format === 'csv') expect(text).not.toContain('withheld')
    else expect(text).toContain(`${line}; 1 event left out.`.replaceAll(';', escapedIn(format)))
  })

  test('an event that stands on other words too loses the passage and its date', () => {
    const story = openStory()
    story.addSigned()
    quotesService(story.desk).setTerms(story.quoteId, off)
    const { text, withheld } = story.file(format)
    expect(text).not.toMatch(/back room|Oduya|7 March|2025-03-07|disagree on/)
    expect(text).toContain('withheld: off the record')
    expect(withheld).toEqual({ words: 2, names: 0 })
  })

  test('words on background stay without their source', () => {
    const story = openStory()
    articlesService(story.desk).setTerms(story.articleId, { kind: 'background' })
    const { text, withheld } = story.file(format)
    expect(text).toContain('back room')
    expect(text).toContain('a source on background')
    expect(text).not.toMatch(/Harbour Gazette|Minutes of|Oduya/)
    expect(withheld).toEqual({ words: 0, names: 2 })
  })

  test('nothing under terms, nothing said of it', () => {
    const { text, withheld } = openStory().file(format)
    expect(text).not.toMatch(/withheld:|not named|left out/)
    expect(withheld).toEqual({ words: 0, names: 0 })
  })
})

function escapedIn(format: TimelineFormat): string {
  return format === 'ics' ? '\\;' : ';'
}

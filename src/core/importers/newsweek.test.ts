import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import { importBytes } from './importBytes'

const file = new URL('../../../../shared/articles/newsweek-europe-summit.txt', import.meta.url)

test.runIf(existsSync(file))(
  'the page a reporter pastes: notice and furniture aside, positions kept',
  () => {
    const bytes = readFileSync(file)
    const article = importBytes(bytes, { name: 'pasted.txt', capturedOn: '2025-04-01' as Day })
    expect(article.text).toBe(bytes.toString('utf8'))
    expect(article.title).toBeNull()
    expect(article.byline).toEqual({
      value: ['Maya Mehrara'],
      how: 'the note about the writer at the end',
    })
    expect(article.outlet).toEqual({ value: 'Newsweek', how: "the article's own words" })
    expect(article.publishedOn).toEqual({
      value: '2025-03-11',
      how: 'the text says Tuesday and March 11',
    })
    const furniture = article.text.indexOf('Is This Article Trustworthy?')
    expect(article.asides[0]).toEqual({ start: 0, end: 53, reason: 'notice' })
    expect(article.asides.slice(1).every((aside) => aside.start >= furniture)).toBe(true)
    const set = article.blocks.filter((block) => block.start >= furniture)
    expect(
      set.every((block) =>
        article.asides.some((aside) => aside.start <= block.start && block.end <= aside.end),
      ),
    ).toBe(true)
    const headings = article.blocks.filter((block) => block.type === 'heading')
    expect(headings.map((block) => article.text.slice(block.start, block.end))).toEqual([
      'Why It Matters',
      'What To Know',
      'What People Are Saying',
      'What Happens Next',
    ])
  },
)

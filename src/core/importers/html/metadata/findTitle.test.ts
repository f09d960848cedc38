import { expect, test } from 'vitest'
import { meta, news, readPage, type Case } from './testing/readPage'

const cases: Case[] = [
  // Headlines
  [
    'the outlet’s name behind it',
    {
      title: 'Board meets at last | Harbour Gazette',
      head: meta('og:site_name', 'Harbour Gazette'),
    },
    { title: 'Board meets at last (the title of the browser window)' },
  ],
  [
    'cut short for search engines',
    {
      json: [{ ...news, headline: 'The board of the Skerrow ferry meets at last behind closed…' }],
      body: '<h1>The board of the Skerrow ferry meets at last behind closed doors in Quernby</h1>',
    },
    {
      title:
        'The board of the Skerrow ferry meets at last behind closed doors in Quernby (the headline on the page)',
    },
  ],
  [
    'escaped twice',
    {
      head: '<meta property="og:title" content="Board &amp;amp; ferry: the tender&amp;rsquo;s end">',
      title: '',
    },
    { title: "Board & ferry: the tender’s end (the page's OpenGraph title)" },
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  expect(readPage(parts)).toMatchObject(expected)
})

test('a kicker within the headline is no part of it where the page says so, and never runs into it', () => {
  const body = '<h1><span>Ferries</span><span>Board meets at last in Skerrow</span></h1>'
  const stated = { ...news, headline: 'Board meets at last in Skerrow' }
  expect(readPage({ body, json: [stated] }).title).toBe(
    'Board meets at last in Skerrow (the headline on the page)',
  )
  expect(readPage({ body, title: 'Ferries' }).title).toBe(
    'Ferries Board meets at last in Skerrow (the headline on the page)',
  )
  const emphasised = '<h1><span>T</span>he <em>Courier</em>’s view: <i>Wait</i> for the board</h1>'
  expect(readPage({ body: emphasised }).title).toBe(
    'The Courier’s view: Wait for the board (the headline on the page)',
  )
})

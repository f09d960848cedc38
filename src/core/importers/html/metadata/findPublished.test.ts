import { expect, test } from 'vitest'
import { meta, news, readPage, type Case } from './testing/readPage'

const cases: Case[] = [
  // Days that cannot be
  [
    'a day in the future',
    {
      json: [{ ...news, datePublished: '2031-01-01' }],
      head: meta('article:published_time', '2026-03-11'),
    },
    { published: "2026-03-11 (the page's meta tags)" },
  ],
  [
    'the beginning of computing',
    {
      json: [{ ...news, datePublished: '1970-01-01T00:00:00Z' }],
      head: meta('date', '2026-03-11'),
    },
    { published: "2026-03-11 (the page's meta tags)" },
  ],
  [
    'published after its last change',
    {
      json: [{ ...news, datePublished: '2026-03-15', dateModified: '2026-03-11' }],
      head: meta('article:published_time', '2026-03-10'),
    },
    { published: "2026-03-10 (the page's meta tags)" },
  ],
  [
    'the other side of midnight',
    {
      json: [{ ...news, datePublished: '2026-03-11T22:00:00-08:00' }],
      head: meta('article:published_time', '2026-03-12T06:00:00Z'),
    },
    { published: "2026-03-11 (the page's JSON-LD)" },
  ],
  [
    'changed on the day it was published',
    {
      json: [
        { ...news, datePublished: '2026-03-11T08:00:00Z', dateModified: '2026-03-11T18:00:00Z' },
      ],
    },
    { modified: null },
  ],
  [
    'changed in the future',
    { json: [{ ...news, datePublished: '2026-03-11', dateModified: '2031-01-01' }] },
    { modified: null },
  ],
  [
    'March or November, by the locale',
    { head: meta('og:locale', 'en_GB') + meta('date', '03/11/2025') },
    { published: "2025-11-03 (the page's meta tags)" },
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  expect(readPage(parts)).toMatchObject(expected)
})

test('a date that is said to be that of a change is not the day of publication', () => {
  const change = '<span>Aktualizacja: 12.03.2026 09:05</span>'
  const first = '<span>Data publikacji: 11 marca 2026, 14:20</span>'
  const both = readPage({ lang: 'pl', body: `<div>${change} | ${first}</div>` })
  expect(both.published).toBe('2026-03-11 (the date written on the page)')
  expect(both.modified).toBe('2026-03-12 (the change written on the page)')
  expect(readPage({ lang: 'pl', body: `<div>${change}</div>` })).toMatchObject({
    published: '2026-03-12 (the date written on the page)',
    modified: null,
  })
})

test('a time after the word “Updated” is that of a change', () => {
  const updated = 'Updated <time datetime="2026-03-12T09:05Z">12 March</time>'
  const published = 'Published <time datetime="2026-03-11T14:20Z">11 March</time>'
  expect(readPage({ body: `<p>${updated}</p><p>${published}</p>` })).toMatchObject({
    published: '2026-03-11 (the time given on the page)',
    modified: '2026-03-12 (the change written on the page)',
  })
  const labelled = '<time class="updated" datetime="2026-03-12">12 March</time>'
  expect(
    readPage({ body: `${labelled}<time datetime="2026-03-11">11 March</time>` }),
  ).toMatchObject({
    published: '2026-03-11 (the time given on the page)',
    modified: '2026-03-12 (the change written on the page)',
  })
})

import { expect, test } from 'vitest'
import { parsePage } from '../parsePage'
import { readMetadata } from './readMetadata'
import { captured, meta, news, pageOf, readPage, url, type Case } from './testing/readPage'

const cases: Case[] = [
  // JSON-LD in its shapes
  [
    'a plain article',
    {
      json: [
        {
          ...news,
          author: { '@type': 'Person', name: 'Ines Calder' },
          datePublished: '2026-03-11T23:30:00-05:00',
          dateModified: '2026-03-12T08:00:00Z',
          articleSection: 'Islands',
          publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
        },
      ],
    },
    {
      title: "Board meets at last (the page's JSON-LD)",
      byline: "Ines Calder (the page's JSON-LD)",
      outlet: "Harbour Gazette (the page's JSON-LD)",
      published: "2026-03-11 (the page's JSON-LD)",
      modified: "2026-03-12 (the page's JSON-LD)",
      section: "Islands (the page's JSON-LD)",
    },
  ],
  [
    'a graph with references',
    {
      json: [
        {
          '@graph': [
            {
              '@type': 'NewsArticle',
              '@id': '#a',
              headline: 'Board meets at last',
              author: [{ '@id': '#ines' }, { '@id': '#tom' }],
              publisher: { '@id': '#org' },
            },
            { '@type': 'Person', '@id': '#ines', name: 'Ines Calder' },
            { '@type': 'Person', '@id': '#tom', name: 'Tom Reyes' },
            { '@type': 'Organization', '@id': '#org', name: 'Harbour Gazette' },
          ],
        },
      ],
    },
    {
      byline: "Ines Calder + Tom Reyes (the page's JSON-LD)",
      outlet: "Harbour Gazette (the page's JSON-LD)",
    },
  ],
  [
    'people in another script than the article',
    {
      json: [
        { '@type': 'Person', '@id': '#ines', name: 'Ines Calder' },
        { ...news, author: { '@id': '#ines' } },
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'a list of blocks',
    {
      json: [
        [
          { '@type': 'WebSite', name: 'Harbour Gazette' },
          { ...news, author: ['Ines Calder', 'Tom Reyes'] },
        ],
      ],
    },
    {
      byline: "Ines Calder + Tom Reyes (the page's JSON-LD)",
      outlet: "Harbour Gazette (the page's JSON-LD)",
    },
  ],
  [
    'names as a list',
    { json: [{ ...news, author: { '@type': 'Person', name: ['Ines Calder', 'Tom Reyes'] } }] },
    { byline: "Ines Calder + Tom Reyes (the page's JSON-LD)" },
  ],
  [
    'given and family name',
    { json: [{ ...news, author: { '@type': 'Person', givenName: 'Ines', familyName: 'Calder' } }] },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'creators in place of authors',
    {
      json: [
        {
          ...news,
          author: { '@type': 'Organization', name: 'Harbour Gazette' },
          creator: ['Ines Calder'],
        },
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'an organisation is nobody',
    {
      json: [{ ...news, author: { '@type': 'NewsMediaOrganization', name: 'Calder Media Works' } }],
    },
    { byline: null },
  ],
  [
    'an agency is nobody',
    { json: [{ ...news, author: { '@type': 'Person', name: 'Associated Press' } }] },
    { byline: null },
  ],
  [
    'the outlet is nobody',
    {
      json: [
        {
          ...news,
          author: { '@type': 'Person', name: 'Harbour Gazette' },
          publisher: { name: 'The Harbour Gazette' },
        },
      ],
    },
    { byline: null },
  ],
  [
    'a login gives way to a name',
    {
      json: [{ ...news, author: { '@type': 'Person', name: 'Icalder' } }],
      head: meta('author', 'Ines Calder'),
    },
    { byline: "Ines Calder (the page's meta tags)" },
  ],
  [
    'a name that is a job as well',
    { json: [{ ...news, author: { '@type': 'Person', name: 'Ada Press' } }] },
    { byline: "Ada Press (the page's JSON-LD)" },
  ],
  [
    'the article among those it links to',
    {
      json: [
        { '@type': 'NewsArticle', headline: 'Something else', datePublished: '2020-01-01' },
        { ...news, datePublished: '2026-03-11' },
      ],
      body: '<h1>Board meets at last</h1>',
    },
    {
      published: "2026-03-11 (the page's JSON-LD)",
      title: 'Board meets at last (the headline on the page)',
    },
  ],
  // Broken JSON-LD
  [
    'trailing commas',
    {
      json: [
        '{"@type":"NewsArticle","headline":"Board meets","author":[{"name":"Ines Calder"},],}',
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'line breaks in strings',
    {
      json: ['{"@type":"NewsArticle","headline":"Board\nmeets","author":{"name":"Ines\tCalder"}}'],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'comments and CDATA',
    {
      json: [
        '<!-- //<![CDATA[\n{"@type":"NewsArticle","author":{"name":"Ines Calder"},"headline":"B"}\n//]]> -->',
        '//<![CDATA[\n{"@type":"NewsArticle","author":{"name":"Ines Calder"},"headline":"B"}\n//]]>',
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'entities for quotes',
    {
      json: [
        '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;B&quot;,&quot;author&quot;:{&quot;name&quot;:&quot;Ines Calder&quot;}}',
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'two objects after one another',
    {
      json: [
        '{"@type":"WebSite","name":"Harbour Gazette"}{"@type":"NewsArticle","headline":"B","author":{"name":"Ines Calder"}}',
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)" },
  ],
  [
    'a quotation mark too many',
    {
      json: [
        '{"@type":"NewsArticle","headline":"The "board" meets","datePublished":"2026-03-11T10:00:00Z","author":[{"@type":"Person","name":"Ines Calder"}]}',
      ],
    },
    { byline: "Ines Calder (the page's JSON-LD)", published: "2026-03-11 (the page's JSON-LD)" },
  ],
  [
    'entities in names',
    { json: [{ ...news, author: { name: 'In&eacute;s O&#039;Hara' } }] },
    { byline: "Inés O'Hara (the page's JSON-LD)" },
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  expect(readPage(parts)).toMatchObject(expected)
})

const hostile: [string, string][] = [
  ['ten million characters', `{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`],
  ['lists in lists', '['.repeat(1_000_000)],
  ['objects in objects', '{"author":'.repeat(150_000)],
  ['nested and closed', `${'{"mainEntity":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  [
    'a hundred thousand authors',
    JSON.stringify({
      ...news,
      author: Array.from({ length: 100_000 }, () => ({ '@type': 'Person', name: 'Ines Calder' })),
    }).slice(0, 1_900_000),
  ],
  [
    'references in a ring',
    JSON.stringify({
      '@graph': [
        { '@id': '#a', author: { '@id': '#b' } },
        { '@id': '#b', '@type': 'NewsArticle', author: { '@id': '#b' }, headline: 'B' },
      ],
    }),
  ],
  ['quotes without end', '{"headline":"'.repeat(100_000)],
  ['one name without end', JSON.stringify({ ...news, author: { name: 'Ana '.repeat(100_000) } })],
]

test.each(hostile)('hostile JSON-LD: %s is read in bounded time', (_, json) => {
  const page = parsePage(pageOf({ json: [json] }))
  const began = process.threadCpuUsage()
  const { metadata } = readMetadata(page, url, captured)
  expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(1_500)
  expect(metadata.byline?.value.length ?? 0).toBeLessThanOrEqual(100)
})

test('names in one string of JSON-LD are parted by an Arabic comma too', () => {
  const author = { '@type': 'Person', name: 'ليلى الحداد، سامر القاسم' }
  expect(readPage({ lang: 'ar', json: [{ ...news, author }] }).byline).toBe(
    "ليلى الحداد + سامر القاسم (the page's JSON-LD)",
  )
})

test('a job and the outlet written after a name in JSON-LD are not two more people', () => {
  const author = [
    { '@type': 'Person', name: 'Lucía Ferreiro, Redactora de Política' },
    { '@type': 'Person', name: 'Élodie Marchais | Le Courrier du Port' },
  ]
  const publisher = { name: 'Le Courrier du Port' }
  expect(readPage({ json: [{ ...news, author, publisher }] }).byline).toBe(
    "Lucía Ferreiro + Élodie Marchais (the page's JSON-LD)",
  )
})

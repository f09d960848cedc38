import { expect, test } from 'vitest'
import type { Day } from '../../../../shared/domain/days'
import { importHtml } from '../importHtml'
import { parsePage } from '../parsePage'
import { readMetadata } from './readMetadata'

interface PageParts {
  lang?: string
  /** Of JSON-LD, each a block: an object, or text as it stands. */
  json?: (object | string)[]
  head?: string
  body?: string
  title?: string
}

const text =
  '<p>The ferry board of Skerrow met on Tuesday to settle a tender that the islands have waited for since spring.</p>'.repeat(
    3,
  )

function pageOf({
  lang = 'en',
  json = [],
  head = '',
  body = '',
  title = 'Board meets',
}: PageParts) {
  const scripts = json.map((block) => {
    const words = typeof block === 'string' ? block : JSON.stringify(block)
    return `<script type="application/ld+json">${words}</script>`
  })
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}${scripts.join('')}</head><body><article>${body}${text}</article></body></html>`
}

const captured = '2026-03-20' as Day
const url = 'https://www.gazette.example/islands/ferry-board-meets'

/** What is read of a page, as `value (how)`; null where nothing is. */
function read(parts: PageParts, address: string | null = url) {
  const { metadata } = readMetadata(parsePage(pageOf(parts)), address, captured)
  const say = (known: { value: unknown; how: string } | null) =>
    known && `${[known.value].flat().join(' + ')} (${known.how})`
  return {
    title: say(metadata.title),
    byline: say(metadata.byline),
    outlet: say(metadata.outlet),
    published: say(metadata.publishedOn),
    modified: say(metadata.modifiedOn),
    section: say(metadata.section),
    language: metadata.language,
    canonical: metadata.canonicalUrl,
  }
}

const news = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Board meets at last',
}
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

type Expected = Partial<ReturnType<typeof read>>
const cases: [string, PageParts, Expected][] = [
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
  // Meta tags
  [
    'several author tags',
    {
      head:
        meta('article:author_name', 'Ines Calder') +
        meta('author', 'Ines Calder') +
        meta('author', 'Tom Reyes'),
    },
    { byline: "Ines Calder + Tom Reyes (the page's meta tags)" },
  ],
  [
    'parsely',
    {
      head:
        meta('parsely-author', 'Ines Calder') +
        meta('parsely-pub-date', '2026-03-11T10:00:00Z') +
        meta('parsely-section', 'Islands'),
    },
    {
      byline: "Ines Calder (the page's meta tags)",
      published: "2026-03-11 (the page's meta tags)",
      section: "Islands (the page's meta tags)",
    },
  ],
  [
    'sailthru',
    {
      head: meta('sailthru.author', 'Ines Calder, Tom Reyes') + meta('sailthru.date', '2026-03-11'),
    },
    {
      byline: "Ines Calder + Tom Reyes (the page's meta tags)",
      published: "2026-03-11 (the page's meta tags)",
    },
  ],
  [
    'Dublin Core, family name first',
    { head: meta('dc.creator', 'Calder, Ines') + meta('dc.date.issued', '2026-03-11') },
    {
      byline: "Ines Calder (the page's meta tags)",
      published: "2026-03-11 (the page's meta tags)",
    },
  ],
  [
    'citations',
    {
      head:
        meta('citation_author', 'Calder, Ines') +
        meta('citation_author', 'Reyes, Tom') +
        meta('citation_publication_date', '2026/03/11'),
    },
    {
      byline: "Ines Calder + Tom Reyes (the page's meta tags)",
      published: "2026-03-11 (the page's meta tags)",
    },
  ],
  [
    'cXense',
    {
      head:
        meta('cXenseParse:author', 'Ines Calder') +
        meta('cXenseParse:recs:publishtime', '2026-03-11T10:00:00Z'),
    },
    {
      byline: "Ines Calder (the page's meta tags)",
      published: "2026-03-11 (the page's meta tags)",
    },
  ],
  ['an account is no name', { head: meta('twitter:creator', '@inescalder') }, { byline: null }],
  [
    'a card for social media',
    { head: meta('twitter:label1', 'Verfasst von') + meta('twitter:data1', 'Ines Calder') },
    { byline: "Ines Calder (the page's card for social media)" },
  ],
  [
    'the address of the author’s page',
    {
      head: '<meta property="article:author" content="https://gazette.example/authors/ines-calder">',
    },
    { byline: "Ines Calder (the address of the author's page)" },
  ],
  [
    'lower case',
    { head: meta('author', 'ines calder') },
    { byline: "Ines Calder (the page's meta tags)" },
  ],
  // Markup and what is visible
  [
    'microdata',
    {
      body: '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ines Calder</span></span><time itemprop="datePublished" datetime="2026-03-11T10:00">Wednesday</time>',
    },
    {
      byline: "Ines Calder (the page's markup of its author)",
      published: "2026-03-11 (the page's markup of its date)",
    },
  ],
  [
    'rel=author',
    { body: '<a rel="author" href="/a">Ines Calder</a>' },
    { byline: "Ines Calder (the link to the author's page)" },
  ],
  [
    'a byline with its job',
    {
      body: '<div class="byline">By <a href="/a">Ines Calder</a>, Chief political correspondent</div>',
    },
    { byline: 'Ines Calder (the visible byline)' },
  ],
  [
    'a time that has passed',
    { body: '<span class="date">3 days ago</span>' },
    { published: '2026-03-17 (the time that had passed when it was captured)' },
  ],
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
  // Outlets and sections
  [
    'a tagline',
    { head: meta('og:site_name', 'Harbour Gazette | News of the coast') },
    { outlet: "Harbour Gazette (the page's OpenGraph tags)" },
  ],
  ['a host', {}, { outlet: 'gazette.example (the address)' }],
  [
    'crumbs',
    {
      json: [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { name: 'Home' },
            { item: { name: 'Islands' } },
            { name: 'Board meets at last' },
          ],
        },
      ],
      body: '<h1>Board meets at last</h1>',
    },
    { section: "Islands (the page's trail of sections)" },
  ],
  // Addresses
  [
    'a canonical link',
    { head: '<link rel="canonical" href="/islands/ferry-board?utm_source=x">' },
    { canonical: 'https://www.gazette.example/islands/ferry-board' },
  ],
  [
    'a reprint names its origin',
    { head: '<link rel="canonical" href="https://northernwire.example/ferry-board">' },
    { canonical: url },
  ],
  [
    'a front page as canonical link',
    { head: '<link rel="canonical" href="https://www.gazette.example/">' },
    { canonical: url },
  ],
  // Languages
  [
    'German',
    {
      lang: 'de-DE',
      body: '<p class="author">Von Jörg Brandt und Änne Weiß</p><p class="date">11. März 2026, 10:31 Uhr</p>',
    },
    {
      byline: 'Jörg Brandt + Änne Weiß (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
      language: 'de-DE',
    },
  ],
  [
    'French',
    {
      lang: 'fr',
      body: '<p class="byline">Par Clémence Duval et Luc Petit</p><p class="date">Publié le 11 mars 2026 à 8h</p>',
    },
    {
      byline: 'Clémence Duval + Luc Petit (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Spanish',
    {
      lang: 'es',
      body: '<p class="byline">Por María de la Cruz y José Ortiz</p><p class="fecha">11 de marzo de 2026</p>',
    },
    {
      byline: 'María de la Cruz + José Ortiz (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Ukrainian',
    {
      lang: 'uk',
      body: '<p class="author">Автор: Анна Коваль</p><p class="date">11 березня 2026, 10:31</p>',
    },
    {
      byline: 'Анна Коваль (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Arabic',
    {
      lang: 'ar',
      body: '<p class="author">كتب: أحمد علي وسارة حسن</p><p class="date">١١ مارس ٢٠٢٦</p>',
    },
    {
      byline: 'أحمد علي + سارة حسن (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Hebrew',
    {
      lang: 'he',
      body: '<p class="author">מאת: דנה כהן ויוסי לוי</p><p class="date">11 במרץ 2026</p>',
    },
    {
      byline: 'דנה כהן + יוסי לוי (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Chinese',
    { lang: 'zh-Hans', body: '<p>作者：张三丰</p><p class="date">2026年03月11日 08:00</p>' },
    {
      byline: '张三丰 (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
      language: 'zh-Hans',
    },
  ],
  [
    'Japanese',
    { lang: 'ja', body: '<p>著者：森田千景</p><p class="date">2026年3月11日 18時30分</p>' },
    {
      byline: '森田千景 (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Portuguese',
    {
      lang: 'pt-BR',
      body: '<p class="byline">Por João Silva e Ana Souza</p><p class="date">11/03/2026 08h00</p>',
    },
    {
      byline: 'João Silva + Ana Souza (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Italian',
    { lang: 'it', body: '<p class="author">di Mario Rossi</p><p class="date">11 marzo 2026</p>' },
    {
      byline: 'Mario Rossi (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Dutch',
    {
      lang: 'nl',
      body: '<p class="author">Door Jan de Vries</p><p class="date">11 maart 2026</p>',
    },
    {
      byline: 'Jan de Vries (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
  [
    'Polish',
    {
      lang: 'pl',
      body: '<p class="author">Autor: Jan Kowalski</p><p class="date">11 marca 2026</p>',
    },
    {
      byline: 'Jan Kowalski (the visible byline)',
      published: '2026-03-11 (the date written on the page)',
    },
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  expect(read(parts)).toMatchObject(expected)
})

test('a page that lies about its language is found out by its words', () => {
  const german =
    '<p>Der Ausschuss hat am Dienstag getagt und die Frage, ob die Fähre im Winter fährt, ist noch nicht entschieden worden, wie es aus dem Amt heißt.</p>'
  expect(importHtml(pageOf({ lang: 'en', body: german.repeat(8) }), {}).language).toBe('de')
  expect(importHtml(pageOf({ lang: 'en-GB' }), {}).language).toBe('en-GB')
  expect(importHtml(pageOf({ lang: 'ca' }), {}).language).toBe('ca')
})

test('the agencies of JSON-LD and bylines stand beside those of the text', () => {
  const body = '<p>SKERROW (AP) — The ferry board met behind closed doors.</p>'
  const json = [
    { ...news, author: { '@type': 'Organization', name: 'Reuters' }, creditText: 'AFP' },
  ]
  const { agencies, byline } = importHtml(pageOf({ json, body }), {})
  expect(byline).toBeNull()
  expect(agencies).toEqual({
    value: ['Agence France-Presse', 'Reuters', 'Associated Press'],
    how: "the page's JSON-LD",
  })
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

test('a date that is said to be that of a change is not the day of publication', () => {
  const change = '<span>Aktualizacja: 12.03.2026 09:05</span>'
  const first = '<span>Data publikacji: 11 marca 2026, 14:20</span>'
  const both = read({ lang: 'pl', body: `<div>${change} | ${first}</div>` })
  expect(both.published).toBe('2026-03-11 (the date written on the page)')
  expect(both.modified).toBe('2026-03-12 (the change written on the page)')
  expect(read({ lang: 'pl', body: `<div>${change}</div>` })).toMatchObject({
    published: '2026-03-12 (the date written on the page)',
    modified: null,
  })
})

test('a time after the word “Updated” is that of a change', () => {
  const updated = 'Updated <time datetime="2026-03-12T09:05Z">12 March</time>'
  const published = 'Published <time datetime="2026-03-11T14:20Z">11 March</time>'
  expect(read({ body: `<p>${updated}</p><p>${published}</p>` })).toMatchObject({
    published: '2026-03-11 (the time given on the page)',
    modified: '2026-03-12 (the change written on the page)',
  })
  const labelled = '<time class="updated" datetime="2026-03-12">12 March</time>'
  expect(read({ body: `${labelled}<time datetime="2026-03-11">11 March</time>` })).toMatchObject({
    published: '2026-03-11 (the time given on the page)',
    modified: '2026-03-12 (the change written on the page)',
  })
})

test.each([
  ['it', '<span>di Giulia Bonfanti e Dario Sanna</span>', 'Giulia Bonfanti + Dario Sanna'],
  ['uk', '<span>Автори: Оксана Гринчук, Тарас Левченко</span>', 'Оксана Гринчук + Тарас Левченко'],
  ['pl', '<span>Autorzy: Jan Wilk, Ewa Rogala</span>', 'Jan Wilk + Ewa Rogala'],
  ['tr', '<span>Haber: Elif Karaca, Onur Şenay</span>', 'Elif Karaca + Onur Şenay'],
  ['ar', '<span>كتب: ليلى الحداد، سامر القاسم</span>', 'ليلى الحداد + سامر القاسم'],
  ['zh', '<span>记者 林若溪 陈望海</span>', '林若溪 + 陈望海'],
  ['ko', '<span>한서윤 기자, 오민재 기자</span>', '한서윤 + 오민재'],
  ['hi', '<span>लेखक: अनामिका सक्सेना, रोहित देशवाल</span>', 'अनामिका सक्सेना + रोहित देशवाल'],
  [
    'nl',
    '<span>Door Femke van der Zwaan en Joost Hofstra</span>',
    'Femke van der Zwaan + Joost Hofstra',
  ],
])('a byline that no one has labelled is found in %s', (lang, body, people) => {
  expect(read({ lang, body }).byline).toBe(`${people} (the visible byline)`)
})

test('names in one string of JSON-LD are parted by an Arabic comma too', () => {
  const author = { '@type': 'Person', name: 'ليلى الحداد، سامر القاسم' }
  expect(read({ lang: 'ar', json: [{ ...news, author }] }).byline).toBe(
    "ليلى الحداد + سامر القاسم (the page's JSON-LD)",
  )
})

test('a kicker within the headline is no part of it where the page says so, and never runs into it', () => {
  const body = '<h1><span>Ferries</span><span>Board meets at last in Skerrow</span></h1>'
  const stated = { ...news, headline: 'Board meets at last in Skerrow' }
  expect(read({ body, json: [stated] }).title).toBe(
    'Board meets at last in Skerrow (the headline on the page)',
  )
  expect(read({ body, title: 'Ferries' }).title).toBe(
    'Ferries Board meets at last in Skerrow (the headline on the page)',
  )
  const emphasised = '<h1><span>T</span>he <em>Courier</em>’s view: <i>Wait</i> for the board</h1>'
  expect(read({ body: emphasised }).title).toBe(
    'The Courier’s view: Wait for the board (the headline on the page)',
  )
})

test('a job and the outlet written after a name in JSON-LD are not two more people', () => {
  const author = [
    { '@type': 'Person', name: 'Lucía Ferreiro, Redactora de Política' },
    { '@type': 'Person', name: 'Élodie Marchais | Le Courrier du Port' },
  ]
  const publisher = { name: 'Le Courrier du Port' }
  expect(read({ json: [{ ...news, author, publisher }] }).byline).toBe(
    "Lucía Ferreiro + Élodie Marchais (the page's JSON-LD)",
  )
})

import { expect, test } from 'vitest'
import { meta, readPage, type Case } from './testing/readPage'

const cases: Case[] = [
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
]

test.each(cases)('%s', (_, parts, expected) => {
  expect(readPage(parts)).toMatchObject(expected)
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
  expect(readPage({ lang, body }).byline).toBe(`${people} (the visible byline)`)
})

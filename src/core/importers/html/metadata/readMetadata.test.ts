import { expect, test } from 'vitest'
import { importHtml } from '../importHtml'
import { meta, news, pageOf, readPage, url, type Case } from './testing/readPage'

const cases: Case[] = [
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
  expect(readPage(parts)).toMatchObject(expected)
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

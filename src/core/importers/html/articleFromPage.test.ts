import { expect, test } from 'vitest'
import { bodyOf } from '../bodyOf'
import { importHtml } from './importHtml'

const paragraphs = [
  'The harbour board put off its vote on the new ferry contract on Wednesday, after two members had asked for time.',
  'The contract would have gone to a company from the mainland that runs four other lines along the coast.',
  'Fishermen from the north quay had filled the public gallery, and applauded when the vote was called off.',
  'A new date has not been set, and until then the old ferry keeps running three times a day.',
].map((words) => `<p>${words}</p>`)

/** The lines of the article in a page whose third paragraph comes after `between`. */
function linesAround(between: string): string[] {
  const body = `${paragraphs[0]}${paragraphs[1]}${between}${paragraphs[2]}${paragraphs[3]}`
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><article><h1>Vote put off</h1><div class="text">${body}</div></article></body></html>`
  return bodyOf(importHtml(page, {})).text.split('\n')
}

test('a heading goes with the list of other stories that it stands over in one box', () => {
  const list = '<ul class="latest-posts"><li><a href="/1">Fares go up</a></li></ul>'
  expect(linesAround(`<div class="box"><h3>Sur le même thème</h3>${list}</div>`)).toHaveLength(4)
  expect(
    linesAround(`<div class="box"><div><h3>Sur le même thème</h3></div>${list}</div>`),
  ).toHaveLength(4)
})

test('a heading of the article stays, whatever stands right after it', () => {
  const promotion = '<div class="related"><a href="/1">Fares go up in May for all</a></div>'
  expect(linesAround(`<h2>What happens next</h2>${promotion}`)).toContain('What happens next')
  expect(linesAround(`<div><h2>What happens next</h2></div><div>${promotion}</div>`)).toContain(
    'What happens next',
  )
})

test('links of a few Chinese letters are links as much as longer ones', () => {
  const list =
    '<ul><li><a href="/1">渡轮票价五月上涨</a></li><li><a href="/2">渡轮数字</a></li></ul>'
  expect(linesAround(list)).toHaveLength(4)
})

test('a byline and a date in one line are no line of the article', () => {
  const line =
    '<p>Door Femke van der Zwaan en Joost Hofstra | Gepubliceerd: 11 maart 2026 14:20</p>'
  expect(linesAround(line)).toHaveLength(4)
})

test('what search engines are told is behind the paywall is the article; the offer is not', () => {
  const paid = `<div class="paywall">${paragraphs.join('')}</div><p class="paywall">And so it ended.</p>`
  expect(linesAround(paid)).toHaveLength(9)
  const offer = '<div class="paywall"><h2>Go on reading</h2><p>Three months for one euro.</p></div>'
  expect(linesAround(offer)).toHaveLength(4)
})

test('the comments are not the article, however many and whatever their parts are called', () => {
  const comment =
    '<div class="x7"><div>This is just what happened with the slipway, and nobody has learnt a thing from it.</div></div>'
  const page = `<html lang="de"><head><title>Vote put off</title></head><body><main><article><h1>Vote put off</h1>${paragraphs.join('')}</article><div class="x9"><div class="x8">Kommentare (40)</div>${comment.repeat(40)}</div></main></body></html>`
  expect(bodyOf(importHtml(page, {})).text.split('\n')).toHaveLength(4)
})

test('what a server sends in a hidden part for a script to put in its place is the article', () => {
  const long = paragraphs.map((words) => words.repeat(3)).join('')
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><article><h1>Vote put off</h1>${long}<div hidden id="S:0">${paragraphs.join('')}</div></article></body></html>`
  expect(bodyOf(importHtml(page, {})).text.split('\n')).toHaveLength(16)
})

test('a page that is hidden until its script has run is read all the same', () => {
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><div id="app" style="display: none"><h1>Vote put off</h1>${paragraphs.join('')}</div></body></html>`
  expect(bodyOf(importHtml(page, {})).text.split('\n')).toHaveLength(4)
})

test('a quote read large is a repeat also where it is the whole of a paragraph', () => {
  const pulled = `<figure class="pullquote"><blockquote>${paragraphs[1]}</blockquote></figure>`
  expect(linesAround(pulled)).toHaveLength(4)
  const twice =
    '<blockquote><p>We will not sign what we have not read to the last line.</p></blockquote>'
  expect(linesAround(twice)).toHaveLength(5)
})

test('the name of the writer alone, above or under the text, is a byline', () => {
  const head =
    '<html lang="en"><head><title>Vote put off</title><meta name="author" content="Ana Ruiz"></head>'
  const page = `${head}<body><article><h1>Vote put off</h1><div class="text">${paragraphs.join('')}<p>Ana Ruiz</p></div></article></body></html>`
  expect(bodyOf(importHtml(page, {})).text.split('\n')).toHaveLength(4)
})

test('the entries of a live blog are paragraphs, also where the page makes them a list', () => {
  const entries = paragraphs.map(
    (words, place) =>
      `<li class="liveblog-entry"><time datetime="2026-03-11T1${place}:00:00Z">1${place}:00</time>${words}</li>`,
  )
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><article><h1>Vote put off</h1><ol>${entries.join('')}</ol></article></body></html>`
  const { blocks } = importHtml(page, {})
  expect(blocks.map(({ type }) => type)).toEqual(paragraphs.flatMap(() => ['entry', 'paragraph']))
})

const told = [
  'The harbour board put off its vote on the new ferry contract on Wednesday, after two members had asked for time.',
  'The contract would have gone to a company from the mainland that runs four other lines along the coast, said “Hale”.',
  'Fishermen from the north quay had filled the public gallery, and applauded when the vote was called off: {so it was}.',
  'A new date has not been set, and until then the old ferry keeps running three times a day, as it has since 1988.',
]

test.each([
  [
    'an object that a script assigns',
    `<script>window.Fusion=window.Fusion||{};Fusion.arcSite="courier";Fusion.globalContent=${JSON.stringify({ headlines: { basic: 'Vote put off' }, content_elements: told.map((content) => ({ type: 'text', content })) })};Fusion.lastModified=1773000000000;</script>`,
  ],
  [
    'JSON in a string that a script assigns',
    `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ article: { body: told.map((words) => `<p>${words}</p>`).join('') } }))})</script>`,
  ],
  [
    'the stream of a server',
    [
      `1:HL["/a.css","style"]\n2:["$","div",null,{"children":["$","h1",null,{"children":"Vote put off"}]}]\n3:T${Buffer.byteLength(told.join('\n')).toString(16)},`,
      told.join('\n'),
      '4:["$","$L5",null,{"className":"footer"}]\n',
    ]
      .map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`)
      .join(''),
  ],
])('a page that only its scripts would have built is read from %s', (_, scripts) => {
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><div id="root"></div><script src="/app.js"></script>${scripts}</body></html>`
  expect(bodyOf(importHtml(page, {})).text.split('\n')).toEqual(told)
})

test('a brief stays a brief, whatever the scripts beside it say at length', () => {
  const consent = JSON.stringify({
    notice: told
      .map((words) => words.replace('ferry', 'cookie'))
      .join(' ')
      .repeat(4),
  })
  const brief = `<p>Nothing was signed at the customs house today.</p><p>The clerk said that the papers would be sent out again a week before the next meeting.</p>`
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><article><h1>Vote put off</h1>${brief}</article><script>window.consent = ${consent}</script></body></html>`
  const { text } = bodyOf(importHtml(page, {}))
  expect(text).toContain('a week before the next meeting')
  expect(text).not.toContain('cookie')
})

test('an article whose every paragraph is named as furniture is read all the same', () => {
  const named = paragraphs.map((words) => words.replace('<p>', '<p class="story-share-text">'))
  const page = `<html lang="en"><head><title>Vote put off</title></head><body><article><h1>Vote put off</h1>${named.join('')}</article></body></html>`
  expect(bodyOf(importHtml(page, {})).text.split('\n')).toHaveLength(4)
})

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { randomFrom } from '../src/shared/domain/testing/randomFrom.ts'
import { fictionalArticles, type FictionalArticle } from './fictionalArticles.ts'

/** Bytes of one page. */
const PAGE = 60_000
/** Articles made up at a time. */
const AT_ONCE = 500

/** Writes so many saved news pages into a folder, the same ones every time, with all that such pages carry along. */
export function writeFictionalPages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let start = 0; start < count; start += AT_ONCE) {
    const articles = fictionalArticles(Math.min(AT_ONCE, count - start), 100 + start)
    for (const [index, article] of articles.entries())
      writeFileSync(path.join(folder, `page-${start + index}.html`), pageOf(article, start + index))
  }
}

function pageOf({ title, text }: FictionalArticle, number: number): string {
  const random = randomFrom(number + 1)
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)]!
  const outlet = pick(outlets)
  const author = pick(authors)
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 700), 6 + (number % 14), 5))
  const address = `https://www.${outlet.toLowerCase().replace(/\W/g, '')}.example/news/${day.getUTCFullYear()}/${number}-${title.split(' ').slice(0, 5).join('-').toLowerCase()}`
  const paragraphs = text.split('\n')
  paragraphs.splice(
    2,
    0,
    `${author} was told on ${dayInWords(day)} that the board would meet again on 14 May 2025.`,
  )
  const head = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<link rel="canonical" href="${address}"><meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}"><meta property="og:title" content="${title}">
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day.toISOString(),
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
  })}</script>
<style>${rules(60)}</style></head><body>
<header><a href="/">${outlet}</a><nav><ul>${links(24, pick)}</ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/staff/${number % 40}">${author}</a></p>
<p class="published"><time datetime="${day.toISOString()}">${dayInWords(day)}</time></p>
<figure><img src="page_files/${number}.jpg" alt="The harbour at Port Ellery"><figcaption>The harbour at Port Ellery. Photograph: ${outlet}</figcaption></figure>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article></main><aside class="related"><h2>Most read</h2><ul>${links(40, pick)}</ul></aside>
<div class="newsletter"><p>Sign up to our newsletter for the day’s news from the valley.</p></div>
<footer><ul>${links(30, pick)}</ul><p>© ${outlet}. All rights reserved.</p></footer>
`
  const end = '</body></html>\n'
  const left = Math.max(0, PAGE - Buffer.byteLength(head) - end.length - 40)
  return `${head}<script>${script(left, number)}</script>${end}`
}

function links(count: number, pick: <Thing>(things: readonly Thing[]) => Thing): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<li class="item item-${index}"><a href="/topic/${index}" data-track="nav:${index}"><span>${pick(topics)} ${pick(topics).toLowerCase()}</span></a></li>`,
  ).join('\n')
}

function rules(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `.c${index}{margin:${index}px auto;color:#${(index * 4099).toString(16).padStart(6, '0')}}`,
  ).join('\n')
}

/** What a page loads and nobody reads, to the byte. */
function script(letters: number, seed: number): string {
  let text = ''
  for (let index = 0; text.length < letters; index++)
    text += `window.q${index}=window.q${index}||[];q${index}.push({slot:"top-${index}",size:[${index},${(index * seed) % 977}],key:"${((index + 7) * (seed + 3) * 2654435761) % 4294967291}"});\n`
  return text
    .slice(0, letters)
    .replace(/\n[^\n]*$/, '\n')
    .padEnd(letters)
}

function dayInWords(day: Date): string {
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

const outlets = [
  'Harbour Gazette',
  'Northern Wire',
  'Quernby Bell',
  'Tallow Row Press',
  'Skerrow Times',
]
const authors = ['Ines Calder', 'Tobias Renn', 'Anneke Vosper', 'Lewis Garrowby', 'Meera Tansley']
const topics = [
  'Harbour',
  'Councils',
  'Courts',
  'Ferries',
  'Weather',
  'Schools',
  'Markets',
  'Letters',
  'Sport',
]

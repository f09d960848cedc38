import type { ImportedArticle } from '../shared/domain/articles'
import { AppError } from '../shared/errors'
import { bodyOf } from '../core/importers/bodyOf'
import { importBytes } from '../core/importers/importBytes'
import { eachSource } from './eachSource'
import { answerLines, printJson } from './lines'
import { today } from './today'

/** `stet extract FILE…` */
export function extractFiles(
  files: string[],
  { url, json }: { url?: string; json?: boolean },
): Promise<boolean> {
  return eachSource(files, { capturedOn: today(), url: url ?? null }, (file, { article }) => {
    if (json) printJson({ file, ...toExtract(article) })
    else process.stdout.write(`${heading(article)}${bodyOf(article).text}\n`)
  })
}

/** `stet extract --jsonl`: lines {id, url, html} on standard input. */
export function extractLines(): Promise<boolean> {
  return answerLines(({ html, url }) => {
    if (typeof html !== 'string') throw new AppError('usage', 'This line has no html.')
    const bytes = new TextEncoder().encode(html)
    const hint = {
      name: 'page.html',
      mediaType: 'text/html; charset=utf-8',
      url: typeof url === 'string' ? url : null,
    }
    return toExtract(importBytes(bytes, hint))
  })
}

/** The published form: `text` is the article without what was set aside, and `blocks` point into it. */
function toExtract(article: ImportedArticle) {
  const body = bodyOf(article)
  const blocks: { type: string; start: number; end: number }[] = []
  let start = 0
  for (const block of body.blocks) {
    const end = start + block.end - block.start
    blocks.push({ type: block.type, start, end })
    start = end + 1
  }
  return {
    title: article.title?.value ?? null,
    byline: article.byline?.value ?? [],
    published: article.publishedOn?.value ?? null,
    outlet: article.outlet?.value ?? null,
    url: article.canonicalUrl ?? article.url,
    lang: article.language,
    text: body.text,
    blocks,
  }
}

function heading({ title, byline, outlet, publishedOn }: ImportedArticle): string {
  const line = [outlet?.value, byline?.value.join(', '), publishedOn?.value]
    .filter(Boolean)
    .join(' · ')
  return (
    [title?.value, line]
      .filter(Boolean)
      .map((part) => `${part}\n`)
      .join('') + '\n'
  )
}

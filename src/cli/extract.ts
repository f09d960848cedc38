import { basename } from 'node:path'
import type { ImportedArticle } from '../shared/domain/articles'
import { AppError } from '../shared/errors'
import { importBytes } from '../core/importers/importBytes'
import { readWhole } from '../core/services/imports'
import { answerLines, complain, printJson } from './lines'

/** `stet extract FILE…` */
export function extractFiles(files: string[], options: { url?: string; json?: boolean }): boolean {
  let allDone = true
  for (const file of files) {
    try {
      const article = importBytes(readWhole(file), {
        name: basename(file),
        url: options.url ?? null,
      })
      if (options.json) printJson({ file, ...toExtract(article) })
      else process.stdout.write(`${heading(article)}${bodyOf(article)}\n`)
    } catch (thrown) {
      allDone = false
      complain(file, thrown)
    }
  }
  return allDone
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
  const blocks: { type: string; start: number; end: number }[] = []
  let text = ''
  for (const block of articleBlocks(article)) {
    if (text !== '') text += '\n'
    const start = text.length
    text += article.text.slice(block.start, block.end)
    blocks.push({ type: block.type, start, end: text.length })
  }
  return {
    title: article.title?.value ?? null,
    byline: article.byline?.value ?? [],
    published: article.publishedOn?.value ?? null,
    outlet: article.outlet?.value ?? null,
    url: article.canonicalUrl ?? article.url,
    lang: article.language,
    text,
    blocks,
  }
}

function articleBlocks(article: ImportedArticle) {
  return article.blocks.filter(
    (block) =>
      !article.asides.some((aside) => aside.start <= block.start && block.end <= aside.end),
  )
}

function bodyOf(article: ImportedArticle): string {
  return articleBlocks(article)
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n\n')
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

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { NameType } from '../../src/core/analysis/tagger/labels'
import type { AnnotatedText } from './readSets'

const types: Record<string, NameType> = { P: 'PERSON', O: 'ORG', L: 'PLACE' }

/** Our own invented articles: `= ` begins one, and names stand in brackets, "[P Mara Lindqvist]". */
export function readArticles(folder: string): AnnotatedText[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split(/^= /m)
        .slice(1)
        .map((article) => {
          const [title = '', ...lines] = article.trim().split('\n')
          return readMarked(`${file} ${title}`, lines.join('\n'))
        }),
    )
}

function readMarked(id: string, marked: string): AnnotatedText {
  const names: AnnotatedText['names'] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([POL]) ([^\]]+)\]/g)) {
    text += marked.slice(from, match.index)
    names.push({ start: text.length, end: text.length + match[2]!.length, type: types[match[1]!]! })
    text += match[2]
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  return { id, set: 'articles', text, names, hasThings: false, hasGaps: false }
}

import path from 'node:path'
import type { DraftDocument, DraftNode } from '../src/shared/domain/drafts'
import { openDesk } from '../src/core/services/desk'
import { draftsService } from '../src/core/services/drafts/drafts'
import { fieldsOf, importsService } from '../src/core/services/importing/imports'
import { quotesService } from '../src/core/services/quotes'
import { storiesService } from '../src/core/services/stories'
import { listVersions, findVersion } from '../src/core/store/versions'
import { openLibrary } from '../src/core/store/openLibrary'

const words =
  'the harbour board read its minutes again while rain came over the slipway and nobody on the quay would say who had ordered the second crane or why it stood idle for a winter'.split(
    ' ',
  )

/** A library with one long draft: 20,000 words, in which 500 quotes are tied to ten articles. Answers the draft's name. */
export function makeLongDraft(folder: string): { library: string; title: string } {
  const file = path.join(folder, 'long.stet')
  const library = openLibrary(file, { create: true })
  const desk = openDesk(library, () => undefined)
  const storyId = storiesService(desk).create('The harbour', null)
  const { api: imports, offerBytes } = importsService(desk)
  const blocks: DraftNode[] = []
  for (let number = 0; number < 10; number++) {
    const said = Array.from({ length: 50 }, (_, index) => sentence(number * 50 + index, 15))
    const text = said
      .map((quote) => `“${quote}” said Ines Calder of the board on Tuesday.`)
      .join('\n\n')
    const bytes = new TextEncoder().encode(`Minutes, part ${number}\n\n${text}\n`)
    const preview = offerBytes(`minutes-${number}.txt`, bytes)
    const { articleId } = imports.add(preview.previewId, fieldsOf(preview), storyId)
    const version = findVersion(library, listVersions(library, articleId)[0]!.id)!
    for (const quote of said) {
      const start = version.text.indexOf(quote)
      const quoteId = quotesService(desk).pull(version.id, { start, end: start + quote.length })
      blocks.push(paragraph(quote, quoteId, blocks.length))
    }
  }
  const title = 'A long draft'
  const draftId = draftsService(desk).create(storyId, title)
  const headline = { type: 'heading', attrs: { level: 1 }, content: [plain(title)] }
  const document: DraftDocument = { type: 'doc', content: [headline, ...blocks] }
  draftsService(desk).save(draftId, document)
  library.close()
  return { library: file, title }
}

/** The same words for the editor's own kit: as plain text, or with each quote marked by the kit's own link. */
export function bareDocument(isMarked: boolean): DraftDocument {
  const blocks = Array.from({ length: 500 }, (_, number) => {
    const quote = sentence(number, 15)
    const content = paragraph(quote, null, number).content!
    const marks = [{ type: 'link', attrs: { href: `https://example.org/${number}` } }]
    if (isMarked) content[1] = { ...content[1]!, marks }
    const text = content.map((node) => node.text).join('')
    return { type: 'paragraph', content: isMarked ? content : [plain(text)] }
  })
  return { type: 'doc', content: blocks }
}

/** Words enough that 500 of them are 20,000 words. */
function paragraph(quote: string, quoteId: string | null, number: number): DraftNode {
  const before = sentence(number + 7, 14)
  const marks = quoteId === null ? [] : [{ type: 'sourcedQuote', attrs: { quoteId } }]
  return {
    type: 'paragraph',
    content: [plain(`${before} “`), { type: 'text', text: quote, marks }, plain('” said Calder.')],
  }
}

function plain(text: string): DraftNode {
  return { type: 'text', text }
}

/** Each number gives other words, and the same ones every time. */
function sentence(number: number, length: number): string {
  const chosen = Array.from(
    { length },
    (_, index) => words[(number * 7 + index * (3 + (number % 5))) % words.length]!,
  )
  return `Berth ${number} ${chosen.join(' ')}.`
}

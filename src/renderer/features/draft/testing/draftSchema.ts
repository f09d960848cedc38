import { getSchema } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import { draftVocabulary } from '../extensions/draftExtensions'

/** The draft's own vocabulary, without a window. */
export const schema: Schema = getSchema(draftVocabulary())

/** A document of blocks: strings are paragraphs, in which `[q1|words]` is linked to the quote q1. */
export function draftOf(...blocks: (string | Node)[]): Node {
  return schema.node(
    'doc',
    null,
    blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  )
}

export function paragraph(written: string): Node {
  return schema.node('paragraph', null, inline(written))
}

export function blockquote(...paragraphs: string[]): Node {
  return schema.node('blockquote', null, paragraphs.map(paragraph))
}

function inline(written: string): Node[] {
  return written
    .split(/(\[\w+\|[^\]]*\])/)
    .filter(Boolean)
    .map((piece) => {
      const [, quoteId, words] = /^\[(\w+)\|([^\]]*)\]$/.exec(piece) ?? []
      return words
        ? schema.text(words, [schema.mark('sourcedQuote', { quoteId })])
        : schema.text(piece)
    })
}

import { lexer, type Token, type Tokens } from 'marked'
import type { BlockType } from '../../../shared/domain/articles'
import type { DraftBlock } from '../composeArticle'
import { decodeEntities } from '../../markup/decodeEntities'

/** The blocks of a Markdown text with the marks taken out; null when it is too tangled to read as Markdown. */
export function draftBlocks(markdown: string): DraftBlock[] | null {
  if (isTangled(markdown)) return null
  try {
    const drafts: DraftBlock[] = []
    gather(lexer(markdown, { gfm: true }), 'paragraph', drafts)
    return drafts
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}

/** Each level of nesting and each unbroken stretch is read again and again: a hostile file would never end. */
function isTangled(markdown: string): boolean {
  const longestStretch = 20_000
  const isDeep = /^[ \t]*(?:[>*+-][ \t]*){24}/m.test(markdown)
  return isDeep || markdown.split(/\n[ \t]*\n/).some((stretch) => stretch.length > longestStretch)
}

function gather(tokens: Token[], type: BlockType, drafts: DraftBlock[]): void {
  for (const token of tokens) gatherOne(token, type, drafts)
}

function gatherOne(token: Tokens.Generic, type: BlockType, drafts: DraftBlock[]): void {
  switch (token.type) {
    case 'heading':
      add(plainText(token.tokens ?? []), 'heading', drafts, Number(token['depth']))
      return
    case 'paragraph':
    case 'text':
      add(plainText(token.tokens ?? [token]), type, drafts)
      return
    case 'blockquote':
      gather(token.tokens ?? [], 'quotation', drafts)
      return
    case 'list':
      for (const entry of (token as unknown as Tokens.List).items)
        gather(entry.tokens, 'list-item', drafts)
      return
    case 'code':
      add(String(token['text']), type, drafts)
      return
    case 'table': {
      const { header, rows } = token as unknown as Tokens.Table
      for (const row of [header, ...rows]) {
        add(row.map((cell) => plainText(cell.tokens)).join('\t'), 'table', drafts)
      }
      return
    }
    case 'html':
      add(withoutTags(token.raw), type, drafts)
      return
    default:
      return
  }
}

function add(text: string, type: BlockType, drafts: DraftBlock[], level?: number): void {
  const clean = text.replace(/[ \t\n]*\n[ \t\n]*/g, '\n').trim()
  if (clean !== '') drafts.push({ text: clean, type, aside: null, ...(level ? { level } : {}) })
}

function plainText(tokens: Token[]): string {
  return tokens.map((token) => plainWords(token as Tokens.Generic)).join('')
}

function plainWords(token: Tokens.Generic): string {
  if (token.type === 'br') return '\n'
  if (token.type === 'image' || token.type === 'checkbox') return ''
  if (token.type === 'html') return withoutTags(token.raw)
  if (token.tokens) return plainText(token.tokens)
  const words = String(token['text'] ?? '')
  // A soft line break in the source is a space in the text
  return token.type === 'codespan' ? words : decodeEntities(words).replace(/\s*\n\s*/g, ' ')
}

function withoutTags(html: string): string {
  return decodeEntities(html.replace(/<!--[\s\S]*?(-->|$)/g, '').replace(/<[^<>]*>/g, ' ')).trim()
}

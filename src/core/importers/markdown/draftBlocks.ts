import { lexer, type Token, type Tokens } from 'marked'
import type { BlockType } from '../../../shared/domain/articles'
import type { DraftBlock } from '../composeArticle'

/** The blocks of a Markdown text with the marks taken out; null when it is too tangled to read as Markdown. */
export function draftBlocks(markdown: string): DraftBlock[] | null {
  // Each level of nesting is read again by the parser: a hostile file would never end
  if (
    /^[ \t]*(?:[>*+-][ \t]*){24}[^\s*+>-]/m.test(markdown) ||
    /^[ \t]*(?:>[ \t]*){24}/m.test(markdown)
  ) {
    return null
  }
  try {
    const drafts: DraftBlock[] = []
    gather(lexer(markdown, { gfm: true }), 'paragraph', drafts)
    return drafts
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
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

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
}

function decodeEntities(words: string): string {
  return words.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : ''
    },
  )
}

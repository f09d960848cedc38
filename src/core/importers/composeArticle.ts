import type { Aside, AsideReason, Block, BlockType } from '../../shared/domain/articles'

/** A block before it has a place in the text. */
export interface DraftBlock {
  text: string
  type: BlockType
  /** Headings only. */
  level?: number
  /** Of a post, an entry, a comment: whose it is and when. */
  by?: string
  on?: string
  /** Why it is not the article; null for the article itself. */
  aside: AsideReason | null
}

/** Lays blocks out as the canonical string, one line break between them, in order. */
export function composeText(drafts: DraftBlock[]): {
  text: string
  blocks: Block[]
  asides: Aside[]
} {
  const blocks: Block[] = []
  const reasons: (AsideReason | null)[] = []
  const parts: string[] = []
  let at = 0
  for (const draft of drafts) {
    if (draft.text === '') continue
    const span = { start: at, end: at + draft.text.length }
    blocks.push({
      ...span,
      type: draft.type,
      ...(draft.level ? { level: draft.level } : {}),
      ...(draft.by ? { by: draft.by } : {}),
      ...(draft.on ? { on: draft.on } : {}),
    })
    reasons.push(draft.aside)
    parts.push(draft.text)
    at = span.end + 1
  }
  return { text: parts.join('\n'), blocks, asides: joinAsides(blocks, reasons) }
}

/** Neighbouring blocks that are set aside for one reason become one aside. */
export function joinAsides(blocks: Block[], reasons: (AsideReason | null)[]): Aside[] {
  const asides: Aside[] = []
  let lastPlace = -2
  for (const [place, block] of blocks.entries()) {
    const reason = reasons[place] ?? null
    if (reason === null) continue
    const last = asides.at(-1)
    if (last && lastPlace === place - 1 && last.reason === reason) last.end = block.end
    else asides.push({ start: block.start, end: block.end, reason })
    lastPlace = place
  }
  return asides
}

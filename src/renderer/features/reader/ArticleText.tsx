import { useMemo, useState, type RefObject } from 'react'
import type { Aside, Block } from '../../../shared/domain/articles'
import { overlaps, type Span } from '../../../shared/domain/spans'
import type { ArticlePage } from '../../../shared/pages'
import type { MarkKey } from '../../state/reading'
import { BlockText } from './BlockText'
import { marksOfBlocks, type TextMark } from './marksOfBlocks'
import { SetAside } from './SetAside'
import styles from './ArticleText.module.css'

/** An article's blocks, those set aside folded into one line where they stood. */
export function ArticleText({
  page,
  marks,
  current,
  passage,
  root,
}: {
  page: ArticlePage
  marks: TextMark[]
  current: MarkKey | null
  passage: Span | null
  root: RefObject<HTMLDivElement | null>
}) {
  const { text, blocks } = page.version
  const parts = useMemo(() => partsOf(blocks, page.asides), [blocks, page.asides])
  const ofBlocks = useMemo(() => marksOfBlocks(blocks, marks), [blocks, marks])
  const titleBlock = useMemo(() => repeatedTitle(page), [page])
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())

  function draw(index: number) {
    const own = ofBlocks[index]!
    if (index === titleBlock && own.length === 0) return null
    return (
      <BlockText
        key={index}
        block={blocks[index]!}
        text={text}
        marks={own}
        current={own.some(({ key }) => key === current) ? current : null}
      />
    )
  }

  return (
    <div
      ref={root}
      className={styles.text}
      lang={page.article.language ?? undefined}
      data-article-text=""
    >
      {parts.map(({ first, last, aside }) => {
        if (!aside) return draw(first)
        const isUnfolded =
          unfolded.has(first) ||
          (passage !== null && overlaps(passage, { ...aside, end: blocks[last]!.end }))
        return (
          <SetAside
            key={`aside ${first}`}
            versionId={page.version.id}
            span={{ start: blocks[first]!.start, end: blocks[last]!.end }}
            lines={last - first + 1}
            reason={aside.reason}
            opening={text.slice(blocks[first]!.start, blocks[first]!.end)}
            isUnfolded={isUnfolded}
            onUnfold={() => setUnfolded(toggled(unfolded, first))}
          >
            {isUnfolded && range(first, last).map(draw)}
          </SetAside>
        )
      })}
    </div>
  )
}

/** The block that only says the headline again, which stands above the text anyway; -1 when there is none. */
function repeatedTitle({ article, version }: ArticlePage): number {
  const index = version.blocks.findIndex(
    ({ start, end }) => version.text.slice(start, end).trim() === article.title.trim(),
  )
  return index <= 2 ? index : -1
}

/** Blocks one by one; neighbours that are set aside as one part. */
function partsOf(
  blocks: Block[],
  asides: Aside[],
): { first: number; last: number; aside: Aside | null }[] {
  const parts: { first: number; last: number; aside: Aside | null }[] = []
  let next = 0
  const inOrder = [...asides].sort((one, other) => one.start - other.start)
  for (const [index, block] of blocks.entries()) {
    while (next < inOrder.length && inOrder[next]!.end <= block.start) next++
    const candidate = inOrder[next]
    const aside = candidate && overlaps(candidate, block) ? candidate : null
    const before = parts.at(-1)
    if (aside && before?.aside && before.last === index - 1) before.last = index
    else parts.push({ first: index, last: index, aside })
  }
  return parts
}

function toggled(numbers: ReadonlySet<number>, number: number): Set<number> {
  const next = new Set(numbers)
  if (!next.delete(number)) next.add(number)
  return next
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

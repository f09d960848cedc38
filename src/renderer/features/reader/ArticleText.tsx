import { Fragment, useMemo, useState, type RefObject } from 'react'
import type { Aside, Block } from '../../../shared/domain/articles'
import type { Difference } from '../../../shared/domain/lineage/compareCopies'
import { overlaps, type Span } from '../../../shared/domain/spans'
import type { ArticlePage, VersionImage } from '../../../shared/pages'
import type { MarkKey } from '../../state/reading'
import { classes } from '../../ui/classes'
import { ArticlePicture } from './ArticlePicture'
import { BlockText } from './BlockText'
import { marksOfBlocks, type TextMark } from './marksOfBlocks'
import { placesInMargin } from './placesInMargin'
import { SetAside } from './SetAside'
import styles from './ArticleText.module.css'

/** An article's blocks, those set aside folded into one line where they stood. */
export function ArticleText({
  page,
  marks,
  current,
  pointed,
  passage,
  additions,
  root,
}: {
  page: ArticlePage
  marks: TextMark[]
  current: MarkKey | null
  /** Which of the places of the current mark is meant. */
  pointed: Span | null
  passage: Span | null
  additions: readonly Difference[]
  root: RefObject<HTMLDivElement | null>
}) {
  const { text, blocks, locators } = page.version
  const pictures = useMemo(() => picturesByBlock(blocks, page.images), [blocks, page.images])
  const parts = useMemo(
    () => partsOf(blocks, page.asides, pictures),
    [blocks, page.asides, pictures],
  )
  const ofBlocks = useMemo(() => marksOfBlocks(blocks, marks), [blocks, marks])
  const added = useMemo(() => ofEachBlock(blocks, additions), [blocks, additions])
  const titleBlock = useMemo(() => repeatedTitle(page), [page])
  const places = useMemo(() => {
    const hidden = new Set(
      parts.flatMap(({ first, last, aside }) => (aside ? range(first, last) : [])),
    )
    return placesInMargin(blocks, locators, (at) => at !== titleBlock && !hidden.has(at))
  }, [blocks, locators, parts, titleBlock])
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
        places={places[index]!}
        additions={added[index]!}
        current={own.some(({ key }) => key === current) ? current : null}
        pointed={pointed && overlaps(pointed, blocks[index]!) ? pointed : null}
      />
    )
  }

  function picturesBefore(index: number) {
    return pictures.get(index)?.map((image) => <ArticlePicture key={image.id} image={image} />)
  }

  return (
    <div
      ref={root}
      className={classes(styles.text, locators.length > 0 && styles.placed)}
      lang={page.article.language ?? undefined}
      data-article-text=""
    >
      {parts.map(({ first, last, aside }) => {
        const shown = picturesBefore(first)
        if (!aside && shown && blocks[first]!.type === 'caption')
          return (
            <figure key={`figure ${first}`} className={styles.figure}>
              {shown}
              {draw(first)}
            </figure>
          )
        if (!aside) return shown ? [shown, draw(first)] : draw(first)
        const isUnfolded =
          unfolded.has(first) ||
          [passage, pointed].some(
            (wanted) => wanted && overlaps(wanted, { ...aside, end: blocks[last]!.end }),
          )
        return (
          <Fragment key={`aside ${first}`}>
            {shown}
            <SetAside
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
          </Fragment>
        )
      })}
      {picturesBefore(blocks.length)}
    </div>
  )
}

/** A block keeps the same list while there is nothing in it, so that it is not drawn again. */
function ofEachBlock(blocks: Block[], additions: readonly Difference[]): (readonly Difference[])[] {
  return blocks.map((block) => {
    const own = additions.filter((addition) => overlaps(addition, block))
    return own.length > 0 ? own : none
  })
}

const none: readonly Difference[] = []

/** The block that only says the headline again, which stands above the text anyway; -1 when there is none. */
function repeatedTitle({ article, version }: ArticlePage): number {
  const index = version.blocks.findIndex(
    ({ start, end }) => version.text.slice(start, end).trim() === article.title.trim(),
  )
  return index <= 2 ? index : -1
}

/** Which pictures stand before which block; those at the end under the number of blocks. */
function picturesByBlock(blocks: Block[], images: VersionImage[]): Map<number, VersionImage[]> {
  const byBlock = new Map<number, VersionImage[]>()
  for (const image of images) {
    const index = blocks.findIndex(({ start }) => start >= image.at)
    const before = index === -1 ? blocks.length : index
    byBlock.set(before, [...(byBlock.get(before) ?? []), image])
  }
  return byBlock
}

/**
 * Blocks one by one; neighbours that are set aside as one part, but for a caption under its picture, which is read with it
 * though its words are not the article's.
 */
function partsOf(
  blocks: Block[],
  asides: Aside[],
  pictures: Map<number, VersionImage[]>,
): { first: number; last: number; aside: Aside | null }[] {
  const parts: { first: number; last: number; aside: Aside | null }[] = []
  let next = 0
  const inOrder = [...asides].sort((one, other) => one.start - other.start)
  for (const [index, block] of blocks.entries()) {
    while (next < inOrder.length && inOrder[next]!.end <= block.start) next++
    const candidate = inOrder[next]
    const isPictured = pictures.has(index)
    const isAside =
      candidate && overlaps(candidate, block) && !(isPictured && block.type === 'caption')
    const aside = isAside ? candidate : null
    const before = parts.at(-1)
    if (aside && before?.aside && before.last === index - 1 && !isPictured) before.last = index
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

import type { Fetched } from '../../../shared/domain/articles'
import { AppError } from '../../../shared/errors'
import type { FetchProgress } from '../../../shared/pages'
import { fetchBounds, fetchPage, givenUp, type FetchBounds } from '../../fetching/fetchPage'
import { pictureFetcher } from '../../fetching/fetchPictures'
import { holdsSeveral, readSources } from '../../importers/readSources'
import type { FoundSource, SourceFile } from '../../importers/SourceFile'
import { today, type Desk } from '../desk'

/** A page that was got and read; nothing is stored yet. */
export interface FetchedSource {
  found: FoundSource
  fetched: Fetched
}

/** Between two words on how a fetch stands, in milliseconds. */
const BETWEEN_WORDS = 150

export interface Fetches {
  /** Throws AppError with one sentence, `cancelled` when it was given up. */
  get(asked: string, requestId: string): Promise<FetchedSource>
  cancel(requestId: string): void
  /** Gives up all that is under way. */
  close(): void
}

/** Gets pages from the web, each because a person asked for that one. */
export function fetches(desk: Desk, bounds: FetchBounds = fetchBounds): Fetches {
  const underWay = new Map<string, AbortController>()

  async function get(asked: string, requestId: string): Promise<FetchedSource> {
    if (typeof requestId !== 'string' || requestId === '' || underWay.has(requestId))
      throw new AppError('not-possible', 'This page is being got already.')
    const giveUp = new AbortController()
    underWay.set(requestId, giveUp)
    try {
      return await getPage(asked, requestId, giveUp.signal)
    } finally {
      underWay.delete(requestId)
    }
  }

  async function getPage(
    asked: string,
    requestId: string,
    signal: AbortSignal,
  ): Promise<FetchedSource> {
    const tell = teller(desk, requestId)
    const page = await fetchPage(asked, { signal, tell, bounds })
    const file: SourceFile = {
      name: page.fileName,
      bytes: page.bytes,
      mediaType: page.contentType,
      url: page.address.href,
      capturedOn: today(desk),
      beside: pictureFetcher(page, {
        signal,
        tell: (picturesInAll, pictures) => tell({ stage: 'pictures', picturesInAll, pictures }),
      }),
    }
    const found = await readOne(file).catch((thrown: unknown) => {
      if (signal.aborted) throw givenUp()
      throw thrown
    })
    if (signal.aborted) throw givenUp()
    const all = { hops: page.hops, bytes: page.bytes.length, totalBytes: page.bytes.length }
    tell({ stage: 'done', ...all })
    const { hops, contentType } = page
    return { found, fetched: { asked: asked.trim(), hops, finishedAt: desk.now(), contentType } }
  }

  return {
    get,
    cancel: (requestId: string) => underWay.get(requestId)?.abort(),
    close() {
      for (const giveUp of underWay.values()) giveUp.abort()
    },
  }
}

async function readOne(file: SourceFile): Promise<FoundSource> {
  if (holdsSeveral(file))
    throw new AppError(
      'holds-several',
      `“${file.name}” holds several sources. Save it, and import the file.`,
    )
  for await (const found of readSources(file)) {
    if ('error' in found) throw found.error
    return found
  }
  throw new AppError('empty-file', `“${file.name}” holds nothing to import.`)
}

/** Says how one fetch stands: every new address and stage at once, bytes a few times a second. */
function teller(desk: Desk, requestId: string) {
  let said = 0
  let last: FetchProgress | null = null
  return (way: Partial<FetchProgress> & Pick<FetchProgress, 'stage'>) => {
    const nothing = { hops: [], bytes: 0, totalBytes: null, pictures: 0, picturesInAll: 0 }
    const progress: FetchProgress = { ...(last ?? { ...nothing, requestId }), ...way }
    const isNews =
      last?.stage !== progress.stage || last.hops.length !== progress.hops.length || said === 0
    last = progress
    if (!isNews && performance.now() - said < BETWEEN_WORDS) return
    said = performance.now()
    desk.emit({ type: 'fetch', progress })
  }
}

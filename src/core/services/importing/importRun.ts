import { toFailure } from '../../../shared/errors'
import type { Topic } from '../../../shared/api'
import type { ImportJob } from '../../../shared/pages'
import type { PreparedSource, Readers, ReadResult } from '../../reading/PreparedSource'
import {
  bytesOfFile,
  deleteFiles,
  forgetPaths,
  insertFiles,
  insertLine,
  markFileDone,
  pathsOfJob,
  updateJob,
  waitingFiles,
  type ListedFile,
  type WaitingFile,
} from '../../store/importJobs'
import { toStoreError } from '../../store/toStoreError'
import { today, type Desk } from '../desk'
import { writeBatch, type Arrival, type Written } from './importBatch'
import { importPace } from './importPace'
import { listFiles, type UnreadFolder } from './listFiles'
import { withOneChange } from './withOneChange'

/** How sources are written down: so many at a time at most, and for so many milliseconds. */
export interface Batches {
  most: number
  milliseconds: number
}

/** What became of one source, as soon as it is on disk. */
export type HearLine = (line: Written['lines'][number]) => void

/** An import that is under way. */
export interface RunningImport {
  /** As it stands now. */
  job: ImportJob
  stop(state: 'paused' | 'cancelled' | 'interrupted'): void
  /** Resolves once nothing more comes of it; never rejects. */
  ended: Promise<void>
}

/** Sources are gathered for so long, in milliseconds, before they are written. */
const GATHERED = 250
/** Sources that wait to be written, at most, and about how many bytes of them. */
const MOST_WAITING = 200
const MOST_BYTES = 64 * 2 ** 20
/** Milliseconds between two words about how far it is, and between two about what changed. */
const TOLD_EVERY = 250
const CHANGED_EVERY = 2000
/** Files put on the list, or taken from it, at a time. */
const LISTED = 500

const topics: Topic[] = ['library', 'articles', 'stories', 'marks', 'entities', 'quotes', 'events']

/** Goes on with an import until everything on its list is read, or it is stopped. */
export function runImport(
  desk: Desk,
  readers: Readers,
  job: ImportJob,
  batches: Batches,
  hear: HearLine = () => undefined,
): RunningImport {
  const { library } = desk
  const quiet = withOneChange(desk, `import of “${job.label}”`)
  const pace = importPace()
  const arrived: Arrival[] = []
  const reading = new Map<WaitingFile, AsyncIterator<ReadResult>>()
  /** Files that are begun and not marked as done. */
  const open = new Set<WaitingFile>()
  const listed: WaitingFile[] = []
  let last: WaitingFile | null = null
  let bytes = 0
  let stopped = false
  let toldAt = 0
  let changedAt = performance.now()
  let unannounced = false
  let wakes: (() => void)[] = []

  const ended = run().catch((thrown: unknown) => stopFor(thrown))
  return { job, stop: (state) => stop(state, null), ended }

  async function run(): Promise<void> {
    // What is called with this is answered first.
    await turn()
    if (!stopped && pathsOfJob(library, job.id).length > 0) await count()
    if (stopped) return
    job.state = 'running'
    keep()
    while (!stopped) {
      readMore()
      if (arrived.length === 0) {
        if (open.size === 0) return finish()
        await somethingNew()
      } else {
        await gathered()
        if (!stopped) write()
        await turn()
      }
    }
  }

  async function count(): Promise<void> {
    job.state = 'counting'
    library.transaction(() => deleteFiles(library, job.id))
    Object.assign(job, { files: 0, filesDone: 0 })
    const paths = pathsOfJob(library, job.id)
    let found: (ListedFile | UnreadFolder)[] = []
    for await (const file of listFiles(paths)) {
      if (stopped) return
      found.push(file)
      if (found.length >= LISTED) {
        list(found)
        found = []
        await turn()
      }
    }
    if (stopped) return
    library.transaction(() => {
      list(found)
      forgetPaths(library, job.id)
      if (paths.length > 1) job.label = filesInWords(job.files)
    })
  }

  function list(found: readonly (ListedFile | UnreadFolder)[]): void {
    library.transaction(() => {
      const files = found.filter((one): one is ListedFile => 'path' in one)
      insertFiles(library, job.id, files)
      for (const folder of found) if ('error' in folder) listUnread(folder)
    })
    job.files += found.length
    tell()
  }

  function listUnread({ name, error }: UnreadFolder): void {
    const [number] = insertFiles(library, job.id, [{ name, rank: 0, path: null, bytes: null }])
    const sentence = toFailure(toStoreError(error)).message
    const line = { fileNumber: number!, position: 0, place: '', articleId: null, sentence }
    insertLine(library, job.id, { ...line, outcome: 'failed' })
    markFileDone(library, number!)
    job.filesDone++
    job.outcomes.failed++
    const file = { number: number!, name, rank: 0, path: null, taken: 0 }
    hear({ ...line, outcome: 'failed', file })
  }

  function readMore(): void {
    while (!hasStopped() && reading.size < readers.atOnce && !isFull()) {
      const next = nextListed()
      // Lists of references are stored before anything that they may refer to.
      if (!next || [...open].some((file) => file.rank < next.rank)) return
      listed.shift()
      open.add(next)
      void read(next)
    }
  }

  function nextListed(): WaitingFile | undefined {
    if (listed.length === 0) listed.push(...waitingFiles(library, job.id, last, LISTED))
    last = listed.at(-1) ?? last
    return listed[0]
  }

  async function read(file: WaitingFile): Promise<void> {
    let position = file.taken
    try {
      const sources = readers.read(taskOf(file))[Symbol.asyncIterator]()
      reading.set(file, sources)
      for (let next = await sources.next(); !next.done; next = await sources.next()) {
        if (stopped) return
        if (next.value !== 'several') put({ file, position: position++, found: next.value })
        while (!hasStopped() && isFull()) await somethingNew()
      }
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      put({ file, position, found: { inner: '', error } })
    }
    reading.delete(file)
    put({ file, found: null })
    readMore()
  }

  function taskOf(file: WaitingFile) {
    const content = file.path === null ? bytesOfFile(library, file.number) : null
    const name = file.name.slice(file.name.lastIndexOf('/') + 1)
    return {
      path: file.path,
      bytes: content,
      name,
      capturedOn: today(desk),
      skip: file.taken,
      alone: false,
    }
  }

  function put(arrival: Arrival): void {
    if (stopped) return
    arrived.push(arrival)
    bytes += sizeOf(arrival)
    wake()
  }

  function hasStopped(): boolean {
    return stopped
  }

  function isFull(): boolean {
    return arrived.length >= MOST_WAITING || bytes >= MOST_BYTES
  }

  /** Until there is a batch, or nothing more comes without one being written. */
  async function gathered(): Promise<void> {
    // The first is shown at once: something is happening.
    const until = performance.now() + (job.filesDone === 0 ? 0 : GATHERED)
    while (!hasStopped() && arrived.length < batches.most && reading.size > 0 && !isFull()) {
      const left = until - performance.now()
      if (left <= 0) return
      await Promise.race([somethingNew(), after(left)])
    }
  }

  function write(): void {
    let written
    try {
      desk.history.rest()
      written = writeBatch(quiet.desk, job, arrived, batches)
    } catch (thrown) {
      return stopFor(thrown)
    }
    for (const arrival of arrived.splice(0, written.arrivals)) bytes -= sizeOf(arrival)
    for (const file of written.filesDone) open.delete(file)
    job.filesDone += written.filesDone.length
    for (const line of written.lines) {
      job.outcomes[line.outcome]++
      hear(line)
    }
    unannounced = true
    if (performance.now() - changedAt > CHANGED_EVERY) announce()
    tell()
    wake()
  }

  function finish(): void {
    Object.assign(job, { state: 'done', finishedAt: desk.now(), rate: null, secondsLeft: null })
    stopped = true
    keep()
  }

  /** The same would befall every source: it waits until the person has seen to it. */
  function stopFor(thrown: unknown): void {
    quiet.forget()
    stop('paused', toFailure(toStoreError(thrown)).message)
  }

  function stop(state: ImportJob['state'], because: string | null): void {
    if (stopped) return
    stopped = true
    for (const sources of reading.values()) void sources.return?.()
    Object.assign(job, { state, stoppedBecause: because, rate: null, secondsLeft: null })
    wake()
    keep()
  }

  /** How it stands is kept where it can be; a full disk is no reason not to tell. */
  function keep(): void {
    try {
      library.transaction(() => updateJob(library, job))
    } catch {
      // Next time it is found as one that was interrupted.
    }
    announce()
    tell(true)
    desk.emit({ type: 'changed', topics: ['imports'] })
  }

  function announce(): void {
    changedAt = performance.now()
    if (unannounced) desk.emit({ type: 'changed', topics: [...topics, 'history'], inBulk: true })
    unannounced = false
  }

  function tell(isDue = false): void {
    const now = performance.now()
    if (!isDue && now - toldAt < TOLD_EVERY) return
    toldAt = now
    if (job.state === 'running') Object.assign(job, pace(now, job))
    desk.emit({ type: 'import', job: structuredClone(job) })
  }

  function somethingNew(): Promise<void> {
    return new Promise((resolve) => wakes.push(resolve))
  }

  function wake(): void {
    const waiting = wakes
    wakes = []
    for (const resolve of waiting) resolve()
  }
}

export function filesInWords(files: number): string {
  return `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`
}

function sizeOf({ found }: Arrival): number {
  return found === null || 'error' in found ? 0 : sizeOfSource(found)
}

function sizeOfSource({ deflated, article }: PreparedSource): number {
  const images = article.images.reduce((sum, image) => sum + image.bytes.length, 0)
  return deflated.length + 2 * article.text.length + images
}

/** Lets whatever else the core was asked for be answered. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Api } from '../../shared/api'
import { newId, type JobId, type StoryId } from '../../shared/domain/ids'
import { AppError, toFailure } from '../../shared/errors'
import type { ImportJob, ImportReportLine } from '../../shared/pages'
import { readSources } from '../importers/readSources'
import type { SourceFile } from '../importers/SourceFile'
import { toStoreError } from '../store/toStoreError'
import type { Desk } from './desk'
import { fileInMemory, fileOnDisk, storeFound, today } from './imports'

type JobVerbs =
  'start' | 'startDropped' | 'jobs' | 'report' | 'pause' | 'resume' | 'cancel' | 'forget'

interface Running {
  job: ImportJob
  lines: ImportReportLine[]
  waiting: (() => SourceFile)[]
}

/** Imports of many files: one file after the other, so that everything else is heard between two. */
export function importJobs(desk: Desk, pathOf: (fileId: string) => string) {
  const all = new Map<JobId, Running>()

  function begin(label: string, storyId: StoryId | null, waiting: Running['waiting']): JobId {
    const id = newId<JobId>()
    const outcomes = { added: 0, 'new-version': 0, 'there-already': 0, failed: 0 }
    const job: ImportJob = {
      id,
      label,
      storyId,
      state: 'running',
      startedAt: desk.now(),
      finishedAt: null,
      files: waiting.length,
      filesDone: 0,
      outcomes,
      rate: null,
      secondsLeft: null,
    }
    all.set(id, { job, lines: [], waiting })
    void run(id)
    return id
  }

  async function run(id: JobId): Promise<void> {
    const running = all.get(id)
    if (!running) return
    const { job, waiting } = running
    while (job.state === 'running' && waiting.length > 0) {
      await readOne(running, waiting.shift()!)
      job.filesDone++
      desk.emit({ type: 'import', job: { ...job } })
      await new Promise((resolve) => setImmediate(resolve))
    }
    if (job.state === 'running') Object.assign(job, { state: 'done', finishedAt: desk.now() })
    desk.emit({ type: 'import', job: { ...job } })
    desk.emit({ type: 'changed', topics: ['imports'] })
  }

  async function readOne({ job, lines }: Running, open: () => SourceFile): Promise<void> {
    let name = ''
    const add = (line: ImportReportLine) => {
      lines.push(line)
      job.outcomes[line.outcome]++
    }
    const failed = (inner: string, thrown: unknown) =>
      add({
        fileName: inner === '' ? name : `${name} › ${inner}`,
        outcome: 'failed',
        articleId: null,
        sentence: toFailure(toStoreError(thrown)).message,
      })
    try {
      const file = open()
      name = file.name
      for await (const found of readSources(file)) {
        if ('error' in found) failed(found.inner, found.error)
        else {
          const fileName = found.inner === '' ? name : `${name} › ${found.inner}`
          add({ fileName, ...storeFound(desk, found, found.name, job.storyId), sentence: null })
        }
      }
    } catch (thrown) {
      failed('', thrown)
    }
  }

  function must(id: JobId): Running {
    const running = all.get(id)
    if (!running) throw new AppError('no-such-import', 'This import is not on the list any more.')
    return running
  }

  const api: Pick<Api['imports'], JobVerbs> = {
    start(fileIds, storyId) {
      const paths = fileIds.map(pathOf)
      const files = paths.flatMap(filesUnder)
      const label =
        paths.length === 1 ? basename(paths[0]!) : `${files.length.toLocaleString('en')} files`
      return begin(
        label,
        storyId,
        files.map((path) => () => fileOnDisk(path, today(desk))),
      )
    },
    startDropped(files, storyId) {
      return begin(
        files.length === 1 ? files[0]!.fileName : `${files.length} files`,
        storyId,
        files.map(
          ({ fileName, bytes }) =>
            () =>
              fileInMemory(fileName, bytes, today(desk)),
        ),
      )
    },
    jobs: () => [...all.values()].map(({ job }) => ({ ...job })).toReversed(),
    report(id, outcome, from, limit) {
      const lines = must(id).lines.filter((line) => outcome === null || line.outcome === outcome)
      return { lines: lines.slice(from, from + limit), total: lines.length }
    },
    pause: (id) => void (must(id).job.state = 'paused'),
    resume(id) {
      const { job } = must(id)
      if (job.state === 'running' || job.state === 'done') return
      job.state = 'running'
      void run(id)
    },
    cancel: (id) => void (must(id).job.state = 'cancelled'),
    forget: (id) => void all.delete(id),
  }

  return {
    api,
    reportAsCsv: (id: JobId) =>
      must(id)
        .lines.map(({ fileName, outcome, sentence }) => [fileName, outcome, sentence ?? ''].join())
        .join('\r\n'),
    close: () => {
      for (const { job } of all.values()) if (job.state === 'running') job.state = 'interrupted'
    },
  }
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() || entry.isFile() ? filesUnder(join(path, entry.name)) : [],
    )
}

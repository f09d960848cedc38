import { relative, resolve, sep } from 'node:path'
import type { CoreEvent } from '../shared/api'
import type { JobId } from '../shared/domain/ids'
import { AppError } from '../shared/errors'
import type { ImportJob } from '../shared/pages'
import type { Readers } from '../core/reading/PreparedSource'
import { importJobs } from '../core/services/importing/importJobs'
import type { HearLine } from '../core/services/importing/importRun'
import { complainSentence, oneLine, printJson } from './lines'
import { progressLine } from './progressLine'
import { storyNamedOrNew, withLibrary } from './withLibrary'

interface ImportOptions {
  library: string
  story?: string
  json?: boolean
  resume?: boolean
}

/** `stet import PATH…`, or with `--resume` what an earlier one left undone: one bad file never stops the rest. */
export async function importPaths(
  paths: string[],
  options: ImportOptions,
  readers: Readers,
): Promise<boolean> {
  if (options.resume ? paths.length > 0 : paths.length === 0)
    throw new AppError('usage', 'Name files or folders, or use --resume without any.')
  const progress = progressLine(process.stderr.isTTY && !options.json)
  const emit = (event: CoreEvent) => {
    if (event.type === 'import') progress.show(event.job)
  }
  const work = () =>
    withLibrary(
      options.library,
      { create: !options.resume, emit },
      async (desk): Promise<boolean> => {
        const said = sayLines(paths, options.json ?? false, () => progress.clear())
        // Nobody waits for an answer in between, so a batch is written in one go.
        const batches = { most: 100, milliseconds: Number.POSITIVE_INFINITY }
        const jobs = importJobs(desk, readers, { batches, hear: said.line })
        const storyId = options.story === undefined ? null : storyNamedOrNew(desk, options.story)
        const ids = options.resume ? unfinished(jobs.api.jobs()) : [jobs.start(paths, storyId)]
        if (options.resume) for (const id of ids) jobs.api.resume(id)
        const leave = () => jobs.close()
        process.once('SIGINT', leave).once('SIGTERM', leave)
        try {
          for (const id of ids) await jobs.ended(id)
        } finally {
          process.off('SIGINT', leave).off('SIGTERM', leave)
          progress.clear()
        }
        const left = jobs.api.jobs().filter((job) => ids.includes(job.id) && job.state !== 'done')
        for (const job of left) sayHowToGoOn(job, options.library)
        return said.allDone() && left.length === 0
      },
    )
  try {
    return await work()
  } finally {
    await readers.close()
  }
}

function unfinished(jobs: ImportJob[]): JobId[] {
  const ids = jobs.filter(({ state }) => state !== 'done' && state !== 'cancelled')
  if (ids.length === 0)
    throw new AppError('nothing-to-resume', 'No import is unfinished in this library.')
  return ids.map(({ id }) => id).toReversed()
}

function sayHowToGoOn(job: ImportJob, library: string): void {
  const why = job.stoppedBecause ?? 'Stopped; what came in is in the library.'
  const file = /[^\w./-]/.test(library) ? `'${library.replaceAll("'", "'\\''")}'` : library
  complainSentence(`${why} Go on with: stet import --resume --library ${file}`)
}

/** One line a source, as soon as it is on disk. */
function sayLines(
  paths: readonly string[],
  json: boolean,
  clear: () => void,
): { line: HearLine; allDone: () => boolean } {
  const given = paths.map((path) => ({ path, whole: resolve(path) }))
  let allDone = true

  /** As the person wrote it. */
  function shown(path: string | null, name: string): string {
    const root = given.find(({ whole }) => path === whole || path?.startsWith(whole + sep))
    if (path === null || !root) return path ?? name
    const inside = relative(root.whole, path)
    return inside === '' ? root.path : `${root.path.replace(/[\\/]+$/, '')}${sep}${inside}`
  }

  return {
    allDone: () => allDone,
    line({ file, place, outcome, articleId, sentence }) {
      const path = shown(file.path, file.name)
      const name = place === '' ? path : `${path} › ${place}`
      clear()
      if (outcome === 'failed') {
        allDone = false
        if (json) printJson({ file: name, error: sentence })
        complainSentence(`${oneLine(name)}: ${sentence}`)
      } else if (json) printJson({ file: name, outcome, id: articleId })
      else process.stdout.write(`${outcome.replace('-', ' ')}: ${oneLine(name)}\n`)
    },
  }
}

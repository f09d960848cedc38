import type { ImportJob } from '../../../shared/pages'

/** Milliseconds over which the pace is taken. */
const WINDOW = 8000

/** How fast an import goes, over the last seconds, and how long it will take by that. */
export function importPace() {
  const marks: { at: number; done: number }[] = []
  return (
    at: number,
    { files, filesDone }: Pick<ImportJob, 'files' | 'filesDone'>,
  ): Pick<ImportJob, 'rate' | 'secondsLeft'> => {
    marks.push({ at, done: filesDone })
    while (marks.length > 2 && marks[1]!.at < at - WINDOW) marks.shift()
    const seconds = (at - marks[0]!.at) / 1000
    const rate = (filesDone - marks[0]!.done) / seconds
    if (seconds < 1 || rate <= 0) return { rate: null, secondsLeft: null }
    return { rate, secondsLeft: Math.ceil((files - filesDone) / rate) }
  }
}

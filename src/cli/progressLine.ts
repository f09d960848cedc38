import type { ImportJob } from '../shared/pages'

const WIDTH = 24

/** How far an import is, on the last line of a terminal; elsewhere nothing. */
export function progressLine(isShown: boolean): { show(job: ImportJob): void; clear(): void } {
  let isThere = false
  return {
    show(job) {
      if (!isShown || (job.state !== 'running' && job.state !== 'counting')) return
      isThere = true
      process.stderr.write(`\r\u001B[K${progressInWords(job)}`)
    },
    clear() {
      if (isThere) process.stderr.write('\r\u001B[K')
      isThere = false
    },
  }
}

/** `[########----------------] 214 of 1,000 · 41 a second · 20 s left` */
export function progressInWords({ state, files, filesDone, rate, secondsLeft }: ImportJob): string {
  if (state === 'counting') return `${files.toLocaleString('en')} files found`
  const filled = files === 0 ? 0 : Math.floor((WIDTH * filesDone) / files)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`
  const pace = rate === null ? '' : ` · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`
  const left = secondsLeft === null ? '' : ` · ${inMinutes(secondsLeft)} left`
  return `${bar} ${filesDone.toLocaleString('en')} of ${files.toLocaleString('en')}${pace}${left}`
}

function inMinutes(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}

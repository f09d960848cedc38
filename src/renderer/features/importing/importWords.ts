import type { ImportJob, ImportReportLine } from '../../../shared/pages'
import { counted } from '../../ui/words'

type Outcome = ImportReportLine['outcome']

/** What became of one source, as a chip says it. */
export const outcomeNames: Record<Outcome, string> = {
  added: 'came in',
  'new-version': 'new version',
  'there-already': 'here already',
  failed: 'not imported',
}

/** How far it is: "1,204 of 10,000 files · 38 a second · about 4 minutes left". */
export function progressInWords(job: ImportJob): string {
  const { state, files, filesDone } = job
  const far = `${number(filesDone)} of ${counted(files, 'file')}`
  if (state === 'counting') return `Looking for files: ${number(files)} so far`
  if (state === 'running')
    return [
      far,
      job.rate !== null && rateInWords(job.rate),
      job.secondsLeft !== null && timeLeftInWords(job.secondsLeft),
    ]
      .filter(Boolean)
      .join(' · ')
  if (state === 'paused') return `Paused at ${far}`
  if (state === 'interrupted')
    return `Stopped at ${far}${job.stoppedBecause === null ? ' when Stet closed' : ''}`
  if (state === 'cancelled')
    return `Cancelled at ${far}${filesDone > 0 ? '. What came in stays.' : ''}`
  return `${counted(files, 'file')} read`
}

/** "1,150 came in, 30 were here already, 4 new versions, 20 not imported"; null while there is nothing to tell. */
export function outcomesInWords(outcomes: ImportJob['outcomes']): string | null {
  const { added, failed } = outcomes
  const versions = outcomes['new-version']
  const already = outcomes['there-already']
  const parts = [
    added > 0 && `${number(added)} came in`,
    versions > 0 && counted(versions, 'new version'),
    already > 0 && `${number(already)} here already`,
    failed > 0 && `${number(failed)} not imported`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}

/** The sentence when one has come to its end. */
export function finishedInWords({ label, outcomes }: ImportJob): string {
  return `“${label}”: ${outcomesInWords(outcomes) ?? 'nothing to import was found'}.`
}

/** `rate` in files a second: "38 a second", or "12 a minute" when it is slow. */
export function rateInWords(rate: number): string {
  if (rate >= 1) return `${number(Math.round(rate))} a second`
  return rate * 60 >= 1 ? `${Math.round(rate * 60)} a minute` : 'less than one a minute'
}

/** Rounded as one would say it: "about 4 minutes left". */
export function timeLeftInWords(seconds: number): string {
  if (seconds < 10) return 'a few seconds left'
  if (seconds < 45) return 'less than a minute left'
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `about ${counted(Math.max(minutes, 1), 'minute')} left`
  return `about ${counted(Math.round(minutes / 60), 'hour')} left`
}

/** Whether it can still be stopped or gone on with. */
export function isUnfinished({ state }: ImportJob): boolean {
  return state !== 'done' && state !== 'cancelled'
}

/** How many lines its report has, of one outcome or of all. */
export function linesOf({ outcomes }: ImportJob, outcome: Outcome | null): number {
  if (outcome !== null) return outcomes[outcome]
  return Object.values(outcomes).reduce((sum, lines) => sum + lines, 0)
}

function number(count: number): string {
  return count.toLocaleString('en-GB')
}

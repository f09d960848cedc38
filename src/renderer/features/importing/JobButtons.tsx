import type { ImportJob } from '../../../shared/pages'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { Button } from '../../ui/Button'
import { isUnfinished } from './importWords'

/** Pause or resume, and cancel, as the import allows it. */
export function JobButtons({ job }: { job: ImportJob }) {
  const { api } = useApi()
  const { id, state, files, filesDone } = job
  const isGoing = state === 'running' || state === 'counting'
  const canResume = !isGoing && state !== 'done' && (filesDone < files || files === 0)
  return (
    <>
      {/* One button for both, so that it keeps the focus. */}
      {(state === 'running' || canResume) && (
        <Button
          look={state === 'interrupted' ? 'primary' : 'raised'}
          onClick={() => void act(canResume ? api.imports.resume(id) : api.imports.pause(id))}
        >
          {canResume ? 'Resume' : 'Pause'}
        </Button>
      )}
      {isUnfinished(job) && (
        <Button onClick={() => void act(api.imports.cancel(id))}>Cancel</Button>
      )}
    </>
  )
}

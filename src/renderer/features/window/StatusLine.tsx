import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { runCommand } from '../../commands/command'
import { useSaving } from '../../state/saving'
import { useSession } from '../../state/session'
import { useStatus } from '../../state/status'
import { Kbd } from '../../ui/Kbd'
import { showPalette } from './windowCommands'
import styles from './StatusLine.module.css'

/** How things stand, the keys that lead on, the library's file, and whether all is on disk. */
export function StatusLine() {
  const { api } = useApi()
  const core = useSession(({ core }) => core)
  const progress = useSession(({ progress }) => progress)
  const { sentence, keys } = useStatus()
  const isSaving = useSaving(({ underWay }) => underWay > 0)
  return (
    <footer className={styles.line}>
      {core.state === 'restarting' ? (
        <span role="status">{core.sentence}</span>
      ) : progress ? (
        <span role="status" className={styles.progress}>
          {progress.label}
          <progress value={progress.done} max={progress.total || 1} aria-label={progress.label} />
          {progress.done} of {progress.total}
          <button type="button" onClick={() => void act(api.imports.cancel(progress.id))}>
            Cancel
          </button>
        </span>
      ) : (
        <span>{sentence}</span>
      )}
      <span className={styles.keys}>
        {keys.map(({ keys, title }) => (
          <span key={title}>
            <Kbd keys={keys} plain /> {title}
          </span>
        ))}
      </span>
      {core.state === 'ready' && (
        <>
          <span>{core.library.fileName}</span>
          <span>{core.library.readOnly ? 'Read only' : isSaving ? 'Saving…' : 'Saved'}</span>
        </>
      )}
      <button type="button" onClick={() => runCommand(showPalette)}>
        <Kbd keys="Mod+K" plain /> <span className="spoken">All commands</span>
      </button>
    </footer>
  )
}

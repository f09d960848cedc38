import { runCommand } from '../../commands/command'
import { useSaving } from '../../state/saving'
import { useSession } from '../../state/session'
import { useStatus } from '../../state/status'
import { Kbd } from '../../ui/Kbd'
import { ImportStatus } from '../importing/ImportStatus'
import { showPalette } from './windowCommands'
import styles from './StatusLine.module.css'

/** How things stand, the keys that lead on, the library's file, and whether all is on disk. */
export function StatusLine() {
  const core = useSession(({ core }) => core)
  const { sentence, keys } = useStatus()
  const isSaving = useSaving(({ underWay }) => underWay > 0)
  return (
    <footer className={styles.line}>
      {core.state === 'restarting' ? (
        <span role="status">{core.sentence}</span>
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
          <ImportStatus />
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

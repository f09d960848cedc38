import { Tooltip } from '@base-ui/react/tooltip'
import { useDialog } from '../../state/dialog'
import { useSession } from '../../state/session'
import { Toasts } from '../../ui/Toasts'
import { DropTarget } from '../importing/DropTarget'
import { ImportsPanel } from '../importing/ImportsPanel'
import './windowCommands'
import { Rail } from './Rail'
import { Screen } from './Screen'
import { StatusLine } from './StatusLine'
import { Welcome } from './Welcome'
import styles from './App.module.css'

/** The window: rail, screen, status line; whatever floats above them. */
export function App() {
  const core = useSession(({ core }) => core)
  const hasLibrary = core.state === 'ready' || core.state === 'restarting'
  return (
    <Tooltip.Provider>
      <div className={styles.window}>
        {hasLibrary ? (
          <DropTarget>
            <Rail />
            <Screen />
          </DropTarget>
        ) : (
          <Welcome core={core} />
        )}
        <StatusLine />
      </div>
      {hasLibrary && <ImportsPanel />}
      <OpenDialog />
      <Toasts />
    </Tooltip.Provider>
  )
}

function OpenDialog() {
  return useDialog(({ shown }) => shown)
}

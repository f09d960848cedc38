import { onCore } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { onShell, shell } from '../../api/shell'
import { hearFetch } from '../../state/requests'
import { useSession } from '../../state/session'
import { resetView } from '../../state/view'
import type { CoreState, Settings } from '../../../shared/shell'
import { importFiles } from '../importing/importFiles'
import { closeImportsPanel, hearImport, offerInterrupted } from '../importing/importsPanel'
import { openRememberedPlace } from './rememberPlace'

/** Hears how the core does, which settings hold, and what was opened from outside. */
export function listenToShell(): void {
  onShell((event) => {
    if (event.type === 'core') takeCoreState(event.core)
    if (event.type === 'settings') takeSettings(event.settings)
    if (event.type === 'open-files') void importFiles(event.files)
  })
  onCore((event) => {
    if (event.type === 'import') hearImport(event)
    if (event.type === 'fetch') hearFetch(event.progress)
  })
  void shell.coreState().then(takeCoreState)
  void shell.settings().then(takeSettings)
}

function takeCoreState(core: CoreState): void {
  const before = useSession.getState().core
  useSession.setState({ core })
  if (core.state !== 'ready') return
  void queryClient.invalidateQueries()
  if (keyOf(before) !== core.library.key && before.state !== 'restarting') {
    queryClient.clear()
    resetView()
    closeImportsPanel()
    void openRememberedPlace(core.library.key)
  }
  void offerInterrupted()
}

function keyOf(core: CoreState): string | null {
  return core.state === 'ready' ? core.library.key : null
}

function takeSettings(settings: Settings): void {
  useSession.setState({ settings })
  const root = document.documentElement
  root.style.setProperty('--reading-size', `${settings.textSize}px`)
  root.style.setProperty('--reading-leading', String(settings.lineHeight))
}

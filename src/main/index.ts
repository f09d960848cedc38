import { app } from 'electron'
import { setupAppProtocol, setupAppScheme } from './appProtocol'
import { setupContextMenu } from './contextMenu'
import { setupDroppedFiles } from './droppedFiles'
import { setupErrorLog } from './errorLog'
import { setupLibraries } from './libraries'
import { setupLockdown, setupSandbox } from './lockdown'
import { setupMenu } from './menu'
import { setupNetworkRefusal, setupNetworkSwitches } from './networkRefusal'
import { openFirstFiles, setupOpenFiles } from './openFiles'
import { setupQuit } from './quit'
import { setupSettings } from './settings'
import { setupShellApi } from './shellApi'
import { setupWindows } from './windows'

setupErrorLog()
setupSandbox()
setupNetworkSwitches()
setupAppScheme()

// Two copies of the app on one profile would write over each other's settings: the second hands over its files and ends.
if (app.requestSingleInstanceLock()) {
  setupOpenFiles()
  // Never awaited here: in an ES module that would wait for itself.
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  setupNetworkRefusal()
  setupLockdown()
  setupAppProtocol()
  setupSettings()
  setupLibraries()
  setupShellApi()
  setupDroppedFiles()
  setupMenu()
  setupContextMenu()
  setupQuit()
  setupWindows()
  await openFirstFiles()
}

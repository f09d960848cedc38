import { BrowserWindow } from 'electron'
import { shellEventChannel, type ShellEvent } from '../shared/shell'

/** Says something to every window that is open. */
export function tellWindows(event: ShellEvent): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(shellEventChannel, event)
  }
}

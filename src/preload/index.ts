import { contextBridge, ipcRenderer, webUtils } from 'electron'
import {
  corePortTag,
  droppedChannel,
  shellChannel,
  shellEventChannel,
  type Bridge,
  type ShellEvent,
} from '../shared/shell'

const listeners: ((event: ShellEvent) => void)[] = []
// What main says before the page listens waits here: a file that was opened together with the app, for one.
const waiting: ShellEvent[] = []

const bridge: Bridge = {
  shell: (verb, args) => ipcRenderer.invoke(shellChannel, verb, args),
  onShell(listener) {
    listeners.push(listener)
    for (const event of waiting.splice(0)) listener(event)
  },
  offerDropped: (files) =>
    ipcRenderer.invoke(
      droppedChannel,
      files.map((file) => webUtils.getPathForFile(file as File)),
    ),
  platform: process.platform as Bridge['platform'],
}

contextBridge.exposeInMainWorld('stet', bridge)
ipcRenderer.on(shellEventChannel, (_, event: ShellEvent) => {
  if (listeners.length === 0) waiting.push(event)
  for (const listener of listeners) listener(event)
})
// A port cannot cross the context bridge; a message to the page can carry it.
ipcRenderer.on(corePortTag, ({ ports }) => {
  window.postMessage(corePortTag, window.location.origin, ports)
})

import { app } from 'electron'
import { endCore } from './coreSupervisor'

/** The app ends only after the core has closed the library. */
export function setupQuit(): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void endCore().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

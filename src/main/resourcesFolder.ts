import path from 'node:path'
import { app } from 'electron'

/** Where the sample story and the export fonts are: in the package, or in the checkout. */
export function resourcesFolder(): string {
  return app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources')
}

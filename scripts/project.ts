import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const project = path.resolve(fileURLToPath(new URL('..', import.meta.url)))

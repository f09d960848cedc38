import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const project = fileURLToPath(new URL('..', import.meta.url))

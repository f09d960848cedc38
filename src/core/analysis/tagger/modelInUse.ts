import type { NameModel } from './NameModel'
import { readNameModel } from './readNameModel'

/** Where the bytes come from, and who is told when they are of no use. */
export interface NameModelSource {
  read: () => Uint8Array
  complain: (sentence: string) => void
}

let source: NameModelSource | null = null
let model: NameModel | null = null

/** Says where the model of names is; it is read with the first text. Without this call rules alone find names. */
export function useNameModel(given: NameModelSource): void {
  source = given
  model = null
}

/** The model of names, read once; null when there is none or it is damaged. */
export function modelInUse(): NameModel | null {
  if (model || !source) return model
  const { read, complain } = source
  source = null
  const bytes = bytesOf(read)
  if (!bytes) complain('The model of names cannot be read: names are found by rules alone.')
  else {
    model = readNameModel(bytes)
    if (!model) complain('The model of names is damaged: names are found by rules alone.')
  }
  return model
}

function bytesOf(read: () => Uint8Array): Uint8Array | null {
  try {
    return read()
  } catch {
    return null
  }
}

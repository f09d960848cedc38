import { readFileSync } from 'node:fs'
import { modelInUse, useNameModel } from '../tagger/modelInUse'

// Files of tests share a worker, and the model is read once in each.
if (!modelInUse()) useShippedNameModel()

/** Names are found in tests as they are in the app. */
export function useShippedNameModel(): void {
  useNameModel({
    read: () => readFileSync(new URL('../../../../resources/names.model', import.meta.url)),
    complain(sentence) {
      throw new Error(sentence)
    },
  })
}

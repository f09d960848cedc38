import { readFileSync } from 'node:fs'
import { useNameModel } from '../analysis/tagger/modelInUse'

/** A name that no bundler follows: the build lays it there. */
const file = 'names.model'

/** Names are found with the model that lies beside the program at `address`; a program without it says so. */
export function useNameModelBeside(address: string): void {
  useNameModel({
    read: () => readFileSync(new URL(file, address)),
    complain: (sentence) => process.stderr.write(`stet: ${sentence}\n`),
  })
}

import { createInterface } from 'node:readline'
import { toFailure } from '../shared/errors'
import { toStoreError } from '../core/store/toStoreError'

/** Puts one JSON object on a line of its own on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Says in one sentence, on standard error, what became of a file. */
export function complain(file: string, thrown: unknown): void {
  process.stderr.write(`stet: ${file}: ${toFailure(toStoreError(thrown)).message}\n`)
}

/**
 * Answers each line of standard input with one line, in order, until the input ends. A line that cannot be answered gets
 * `{id, error}`; answers whether all could.
 */
export async function answerLines(
  answer: (request: Record<string, unknown>) => object,
): Promise<boolean> {
  let allDone = true
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    let id: unknown = null
    try {
      const request = JSON.parse(line) as Record<string, unknown>
      id = request['id'] ?? null
      printJson({ id, ...answer(request) })
    } catch (thrown) {
      allDone = false
      const error =
        thrown instanceof SyntaxError ? 'This line is not JSON.' : toFailure(thrown).message
      printJson({ id, error })
    }
  }
  return allDone
}

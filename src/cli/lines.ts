import { AppError, toFailure } from '../shared/errors'
import { toStoreError } from '../core/store/toStoreError'

/** True once nobody takes the output any more: the reader closed it, as `| head` does, or the disk is full. */
let outputEnded = false

/** Ends quietly when the reader has had enough; any other failure of the output is told once, by `onFailure`. */
export function watchOutput(onFailure: (thrown: Error) => void): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
    if (!outputEnded && thrown.code !== 'EPIPE') onFailure(thrown)
    outputEnded = true
  })
}

/** Puts one JSON object on a line of its own on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Says in one sentence, on standard error, what became of a file. */
export function complain(file: string, thrown: unknown): void {
  complainSentence(`${oneLine(file)}: ${toFailure(toStoreError(thrown)).message}`)
}

export function complainSentence(sentence: string): void {
  process.stderr.write(`stet: ${sentence}\n`)
}

/** A file's name may hold line breaks; one line of output is about one file all the same. */
export function oneLine(file: string): string {
  return file.replace(/[\p{Cc}\u2028\u2029]+/gu, '�')
}

/**
 * Answers each line of standard input with one line, in order, until the input ends. A line that cannot be answered gets
 * `{id, error}`; answers whether all could.
 */
export async function answerLines(
  answer: (request: Record<string, unknown>) => object,
): Promise<boolean> {
  let allDone = true
  for await (const line of linesOf(process.stdin)) {
    if (outputEnded) break
    if (line.trim() === '') continue
    let id: unknown = null
    try {
      const request = toRequest(line)
      id = request['id'] ?? null
      printJson({ id, ...answer(request) })
    } catch (thrown) {
      allDone = false
      printJson({ id, error: toFailure(toStoreError(thrown)).message })
    }
  }
  return allDone
}

function toRequest(line: string): Record<string, unknown> {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    throw new AppError('usage', 'This line is not JSON.')
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    throw new AppError('usage', 'This line is not a JSON object.')
  return request as Record<string, unknown>
}

/** Lines end with \n alone: node:readline also ends them at U+2028, which JSON may hold within a string. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = ''
  let isFirst = true
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    rest += isFirst ? chunk.replace(/^\uFEFF/, '') : chunk
    isFirst = false
    // A long line comes in many chunks; it is cut only once its end is there.
    if (!chunk.includes('\n')) continue
    const lines = rest.split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}

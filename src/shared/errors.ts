/** A failure that a person can act on: `code` for programs, `message` one clear sentence for people. */
export class AppError extends Error {
  readonly code: string

  constructor(code: string, sentence: string) {
    super(sentence)
    this.name = 'AppError'
    this.code = code
  }
}

/** What crosses a process border instead of an exception. */
export interface Failure {
  code: string
  message: string
}

/** The sentence of any thrown thing; what is not ours becomes `unexpected`. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof AppError) return { code: thrown.code, message: thrown.message }
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return { code: 'unexpected', message: `Something went wrong that Stet did not expect: ${detail}` }
}

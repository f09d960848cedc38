/** Something is missing that only the reader can mend: the message says what, and what to type. */
export class SetupError extends Error {
  override name = 'SetupError'
}

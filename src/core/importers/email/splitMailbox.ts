/**
 * The messages of a mailbox in the mbox format, one after the other, in time linear to its length. A message begins after a line
 * `From …` that follows an empty line and carries an hour or is followed by a header; a line `>From`, which the format writes for
 * `From`, loses its mark. Source: RFC 4155 and the description of mboxrd in qmail's mbox(5).
 */
export function* splitMailbox(mailbox: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(mailbox.buffer, mailbox.byteOffset, mailbox.byteLength)
  let start: number | null = null
  let at = 0
  while (at >= 0 && at < bytes.length) {
    if (isEnvelope(bytes, at)) {
      if (start !== null) yield unquoted(bytes.subarray(start, at))
      start = afterLine(bytes, at)
    }
    const next = bytes.indexOf('\nFrom ', at)
    at = next < 0 ? -1 : next + 1
  }
  if (start !== null && start < bytes.length) yield unquoted(bytes.subarray(start))
}

const LF = 0x0a
const CR = 0x0d

function isEnvelope(bytes: Buffer, at: number): boolean {
  if (bytes.toString('latin1', at, at + 5) !== 'From ') return false
  const before = bytes[at - 2] === CR ? at - 3 : at - 2
  if (at > 0 && at !== 1 && bytes[before] !== LF) return false
  const line = bytes.toString('latin1', at, Math.min(afterLine(bytes, at), at + 300))
  const next = afterLine(bytes, at)
  return (
    /\d{1,2}:\d{2}/.test(line) ||
    /^>?[!-9;-~]{1,80}:/.test(bytes.toString('latin1', next, next + 90))
  )
}

function afterLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at)
  return end < 0 ? bytes.length : end + 1
}

/** A copy of a message's own bytes, so that nothing holds on to the whole mailbox. */
function unquoted(message: Buffer): Uint8Array {
  const pieces: Buffer[] = []
  let from = 0
  let at = 0
  for (;;) {
    const mark = message.indexOf('\n>', at)
    if (mark < 0) break
    let past = mark + 1
    while (message[past] === 0x3e) past++
    if (message.toString('latin1', past, past + 5) === 'From ') {
      pieces.push(message.subarray(from, mark + 1))
      from = mark + 2
    }
    at = past
  }
  return new Uint8Array(Buffer.concat([...pieces, message.subarray(from)]))
}

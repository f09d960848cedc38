/** A message as Apple Mail keeps it (.emlx) without the count of its bytes before it and the list of its marks after it. */
export function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1')
  const count = /^(\d{1,10}) *\r?\n/.exec(head)
  if (!count) return bytes
  const start = count[0].length
  return bytes.subarray(start, start + Number(count[1]))
}

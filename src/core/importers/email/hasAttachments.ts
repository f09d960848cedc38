/** What is looked at: the headers of the first attachment stand before its content. */
const enough = 4 * 2 ** 20

/** True when a message seems to hold more than its own text: then it may be several sources. */
export function hasAttachments(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, enough)).toString('latin1')
  return /^content-disposition:\s*attachment|^content-type:\s*(?:message\/rfc822|application\/(?!(?:pgp|(?:x-)?pkcs7)-signature))/im.test(
    head,
  )
}

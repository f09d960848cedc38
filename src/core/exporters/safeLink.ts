const allowed = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address of a link that may stand in a file, percent-encoded, or null: `javascript:`, `data:`, `file:`,
 * relative addresses and what is no address are dropped, and so is a name and password in front of the host.
 */
export function safeLink(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > 8000) return null
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  if (!allowed.has(url.protocol)) return null
  url.username = ''
  url.password = ''
  return url.href.replace(/[()'<>"\\\s]/g, (character) => `%${hex(character)}`)
}

function hex(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')
}

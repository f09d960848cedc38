/** The 32-bit FNV-1a hash of a string's UTF-16 code units from `from` until `until`. */
export function hashOf(text: string, from = 0, until = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < until; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Two hashes made one, in an order that matters. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2ae35) >>> 0
}

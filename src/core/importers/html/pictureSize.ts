/** The width and height in pixels that a picture's first bytes give, or null where they are not known. */
export function pictureSize(
  bytes: Uint8Array,
  mediaType: string,
): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (mediaType === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) }
    if (mediaType === 'image/gif')
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (mediaType === 'image/jpeg') return jpegSize(view)
    if (mediaType === 'image/webp') return webpSize(view)
    return null
  } catch (thrown) {
    // Cut off within its head
    if (thrown instanceof RangeError) return { width: 0, height: 0 }
    throw thrown
  }
}

/** The first frame header of a JPEG: markers C0 to CF but for the tables C4, C8 and CC. */
function jpegSize(view: DataView): { width: number; height: number } | null {
  let at = 2
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return null
}

/** The three kinds of WebP: lossy, lossless, extended. */
function webpSize(view: DataView): { width: number; height: number } | null {
  const kind = view.getUint32(12)
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (kind !== 0x56503858) return null
  const at = (place: number) => view.getUint16(place, true) + (view.getUint8(place + 2) << 16) + 1
  return { width: at(24), height: at(27) }
}

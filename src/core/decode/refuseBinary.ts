import { AppError } from '../../shared/errors'

interface Signature {
  what: string
  bytes: number[]
}

const signatures: Signature[] = [
  { what: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { what: 'a compressed file', bytes: [0x1f, 0x8b] },
  { what: 'a compressed file', bytes: [0x42, 0x5a, 0x68] },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { what: 'a program', bytes: [0x4d, 0x5a, 0x90, 0x00] },
  { what: 'a database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { what: 'a sound file', bytes: [0x49, 0x44, 0x33] },
]

/** What a file of another kind is, by its first bytes: "a PDF"; null when they are none that we know. */
export function binaryKind(bytes: Uint8Array): string | null {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, place) => bytes[place] === byte),
  )
  return found?.what ?? null
}

/** Throws `not-text` when the bytes are a picture, a program or the like, whatever the file is called. */
export function refuseBinary(bytes: Uint8Array, name: string | null): void {
  const kind = binaryKind(bytes)
  const who = name ? `“${name}”` : 'This file'
  if (kind !== null) {
    throw new AppError('not-text', `${who} is ${kind}, not text, so there is nothing to import.`)
  }
  if (shareOfControls(bytes) > 0.01) {
    throw new AppError(
      'not-text',
      `${who} holds binary data, not text. If it has another ending by rights, rename it and try again.`,
    )
  }
}

/** Control characters that no text needs, in three samples: beginning, middle, end. */
function shareOfControls(bytes: Uint8Array): number {
  const size = 32_768
  const middle = Math.max(size, Math.floor(bytes.length / 2))
  const samples = [
    bytes.subarray(0, size),
    bytes.subarray(middle, middle + size),
    bytes.subarray(Math.max(middle + size, bytes.length - size)),
  ]
  return Math.max(...samples.map(shareIn))
}

function shareIn(sample: Uint8Array): number {
  if (sample.length === 0) return 0
  let controls = 0
  for (let place = 0; place < sample.length; place++) controls += isControl[sample[place]!]!
  return controls / sample.length
}

/** 1 for each byte that is a control character and neither white space nor an escape. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isSpace = byte >= 9 && byte <= 13
  return (byte < 32 && !isSpace && byte !== 0x1b) || byte === 127 ? 1 : 0
})

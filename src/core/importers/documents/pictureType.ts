const signatures: [string, (bytes: Uint8Array) => boolean][] = [
  ['image/png', (bytes) => begins(bytes, 0, [0x89, 0x50, 0x4e, 0x47])],
  ['image/jpeg', (bytes) => begins(bytes, 0, [0xff, 0xd8, 0xff])],
  ['image/gif', (bytes) => begins(bytes, 0, [0x47, 0x49, 0x46, 0x38])],
  [
    'image/webp',
    (bytes) =>
      begins(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && begins(bytes, 8, [0x57, 0x45, 0x42, 0x50]),
  ],
  ['image/bmp', (bytes) => begins(bytes, 0, [0x42, 0x4d]) && bytes.length > 26],
  ['image/avif', (bytes) => begins(bytes, 4, [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66])],
]

/** The media type of a picture that a window can draw, by its bytes; null for anything else. */
export function pictureType(bytes: Uint8Array): string | null {
  return signatures.find(([, matches]) => matches(bytes))?.[0] ?? null
}

function begins(bytes: Uint8Array, at: number, signature: number[]): boolean {
  return signature.every((byte, place) => bytes[at + place] === byte)
}

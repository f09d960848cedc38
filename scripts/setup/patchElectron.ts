/**
 * Where the fallback Electron must differ from the file it is taken from. Each place is found by a pattern that
 * must occur exactly once, so that any other binary is refused.
 */

export interface Fuse {
  index: number
  on: boolean
  why: string
}

export interface Patch {
  why: string
  pattern: Buffer
  changes: { offset: number; byte: number }[]
}

/** The fuse wire: this sentinel, one byte of version, one of length, then one character per fuse. */
const fuseSentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const fuseHeader = 2

const fuses: Fuse[] = [
  { index: 3, on: true, why: 'Playwright starts the app with --inspect' },
  { index: 6, on: false, why: 'the V8 snapshot it asks for was made for another application' },
]

/** better-sqlite3 asks for Node-API 10, which this Node has in all but two places. */
const patches: Patch[] = [
  {
    why: 'let add-ons of Node-API 10 load',
    pattern: Buffer.from('83f9080f8cdb0000008d41f63df4ffff7f0f87', 'hex'),
    changes: [
      { offset: 11, byte: 0xf5 },
      { offset: 13, byte: 0xf3 },
    ],
  },
  {
    why: 'let napi_create_reference take any value',
    pattern: Buffer.from('3dffffff7f74244c89efe8cc5148f984c07518', 'hex'),
    changes: [{ offset: 5, byte: 0xeb }],
  },
]

/**
 * Changes the executable in memory.
 *
 * @throws if it is not the binary that the patterns were taken from
 */
export function patchElectron(executable: Buffer): void {
  setFuses(executable, fuses)
  for (const patch of patches) applyPatch(executable, patch)
}

export function setFuses(executable: Buffer, wanted: Fuse[]): void {
  const wire = findOnce(executable, fuseSentinel, 'set fuses') + fuseSentinel.length
  const count = executable.readUInt8(wire + 1)
  for (const { index, on, why } of wanted) {
    if (index >= count) throw new Error(`This Electron has no fuse ${index} (${why}).`)
    executable.write(on ? '1' : '0', wire + fuseHeader + index)
  }
}

export function applyPatch(executable: Buffer, { why, pattern, changes }: Patch): void {
  const start = findOnce(executable, pattern, why)
  for (const { offset, byte } of changes) executable.writeUInt8(byte, start + offset)
}

function findOnce(executable: Buffer, pattern: Buffer, why: string): number {
  const first = executable.indexOf(pattern)
  if (first === -1) throw new Error(`Not the expected Electron: found no place to ${why}.`)
  if (executable.includes(pattern, first + 1)) {
    throw new Error(`Not the expected Electron: found more than one place to ${why}.`)
  }
  return first
}

/**
 * The bytes of the registry's Electron that differ from a stock one for our purposes.
 * Each place is found by a pattern that must occur exactly once, so that another binary is refused.
 */

/** Fuses: a sentinel, the wire's version, its length, then one character per fuse. */
const fuseSentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const fuseHeader = 2
const fuses = [
  { index: 3, on: true, why: 'Playwright starts the app with --inspect' },
  { index: 6, on: false, why: 'the V8 snapshot it asks for was the other application’s own' },
]

/** Node-API 10, which better-sqlite3 asks for; this Node has the functions but stops at 9. */
const patches = [
  {
    why: 'let add-ons of Node-API 10 load',
    pattern: Buffer.from('83f9080f8cdb0000008d41f63df4ffff7f0f87', 'hex'),
    changes: [
      { offset: 11, byte: 0xf5 },
      { offset: 13, byte: 0xf3 },
    ],
  },
  {
    why: 'let napi_create_reference take any value, as Node-API 10 does',
    pattern: Buffer.from('3dffffff7f74244c89efe8cc5148f984c07518', 'hex'),
    changes: [{ offset: 5, byte: 0xeb }],
  },
]

/**
 * Changes the executable in memory.
 *
 * @param {Buffer} executable
 * @throws if it is not the binary that the patterns were taken from
 */
export function patchElectron(executable) {
  setFuses(executable, fuses)
  for (const patch of patches) applyPatch(executable, patch)
}

/**
 * @param {Buffer} executable
 * @param {{ index: number, on: boolean, why: string }[]} wanted
 */
export function setFuses(executable, wanted) {
  const start = findOnce(executable, fuseSentinel, 'the fuses') + fuseSentinel.length
  const count = executable[start + 1]
  for (const { index, on, why } of wanted) {
    if (index >= count) throw new Error(`This Electron has no fuse ${index} (${why}).`)
    executable[start + fuseHeader + index] = (on ? '1' : '0').charCodeAt(0)
  }
}

/**
 * @param {Buffer} executable
 * @param {{ why: string, pattern: Buffer, changes: { offset: number, byte: number }[] }} patch
 */
export function applyPatch(executable, { why, pattern, changes }) {
  const start = findOnce(executable, pattern, why)
  for (const { offset, byte } of changes) executable[start + offset] = byte
}

/**
 * @param {Buffer} executable
 * @param {Buffer} pattern
 * @param {string} why
 */
function findOnce(executable, pattern, why) {
  const first = executable.indexOf(pattern)
  if (first === -1) throw new Error(`Not the expected Electron: no place found to ${why}.`)
  if (executable.includes(pattern, first + 1)) {
    throw new Error(`Not the expected Electron: more than one place found to ${why}.`)
  }
  return first
}

import { describe, expect, test } from 'vitest'
import { applyPatch, patchElectron, setFuses, type Fuse, type Patch } from './patchElectron.ts'

const patch: Patch = {
  why: 'greet',
  pattern: Buffer.from('hello'),
  changes: [
    { offset: 0, byte: 'j'.charCodeAt(0) },
    { offset: 4, byte: 'y'.charCodeAt(0) },
  ],
}

describe('a patch', () => {
  test('changes its bytes and no others where its pattern is found', () => {
    const executable = Buffer.from('xx hello yy')
    applyPatch(executable, patch)
    expect(executable.toString()).toBe('xx jelly yy')
  })

  test('refuses a file without its pattern', () => {
    expect(() => applyPatch(Buffer.from('xx yy'), patch)).toThrow('found no place to greet')
  })

  test('refuses a file with its pattern twice, and leaves it as it was', () => {
    const executable = Buffer.from('hello hello')
    expect(() => applyPatch(executable, patch)).toThrow('found more than one place to greet')
    expect(executable.toString()).toBe('hello hello')
  })

  test('refuses patterns that overlap', () => {
    const overlapping = { ...patch, pattern: Buffer.from('aba') }
    expect(() => applyPatch(Buffer.from('xababax'), overlapping)).toThrow('more than one place')
  })
})

describe('fuses', () => {
  const inspect: Fuse = { index: 3, on: true, why: 'inspect' }
  const snapshot: Fuse = { index: 6, on: false, why: 'snapshot' }

  test('are switched one by one', () => {
    const executable = withFuses('10100010')
    setFuses(executable, [inspect, snapshot])
    expect(fusesOf(executable)).toBe('10110000')
  })

  test('are refused in an Electron that has too few', () => {
    expect(() => setFuses(withFuses('10100'), [snapshot])).toThrow('has no fuse 6 (snapshot)')
  })

  test('are refused in a file without them', () => {
    expect(() => setFuses(Buffer.from('no fuses'), [inspect])).toThrow('found no place')
  })
})

test('a file that is not the Electron we know is refused', () => {
  expect(() => patchElectron(Buffer.from('any other program'))).toThrow('Not the expected Electron')
})

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function withFuses(states: string): Buffer {
  return Buffer.concat([
    Buffer.from(`before ${sentinel}`),
    Buffer.from([1, states.length]),
    Buffer.from(`${states} after`),
  ])
}

function fusesOf(executable: Buffer): string {
  const start = executable.indexOf(sentinel) + sentinel.length + 2
  return executable.toString('latin1', start, executable.indexOf(' after'))
}

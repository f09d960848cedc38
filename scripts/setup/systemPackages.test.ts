import { describe, expect, test } from 'vitest'
import { howToInstall, isDebian, missingLibraries, planInstall } from './systemPackages.ts'

const debian = { isRoot: true, isDebian: true, hasRenamedAlsa: false }

describe('what ldd prints', () => {
  test('gives the libraries that were not found', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f1)',
      '\tlibasound.so.2 => not found',
      '\t/lib64/ld-linux-x86-64.so.2 (0x00007f3)',
    ].join('\n')
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libasound.so.2'])
  })

  test('is empty for a program that needs none', () => {
    expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([])
  })
})

describe('missing packages', () => {
  test('are installed by root on Debian', () => {
    expect(planInstall(['Xvfb'], debian)).toBe('install')
  })

  test('are named for anyone else', () => {
    expect(planInstall(['Xvfb'], { ...debian, isRoot: false })).toBe('tell')
    expect(planInstall(['Xvfb'], { ...debian, isDebian: false })).toBe('tell')
  })

  test('are no matter when there are none', () => {
    expect(planInstall([], debian)).toBe('nothing')
  })

  test('come with the one line to type', () => {
    expect(howToInstall(['libgtk-3.so.0', 'Xvfb'], { ...debian, isRoot: false })).toBe(
      'The system lacks libgtk-3.so.0, Xvfb. Type: sudo apt-get update && sudo apt-get install -y ' +
        '--no-install-recommends xvfb xauth libgtk-3-0 libnss3 libgbm1 libasound2',
    )
  })

  test('go by their new name where ALSA was renamed', () => {
    expect(howToInstall(['libasound.so.2'], { ...debian, hasRenamedAlsa: true })).toMatch(
      / libasound2t64$/,
    )
  })

  test('are left to the reader on a system that is not Debian’s', () => {
    const sentence = howToInstall(['libgtk-3.so.0'], { ...debian, isDebian: false })
    expect(sentence).toContain('libgtk-3.so.0')
    expect(sentence).not.toContain('apt-get')
  })
})

test('Debian and its descendants are told apart from the others', () => {
  expect(isDebian('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true)
  expect(isDebian('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true)
  expect(isDebian('ID=fedora\nHOME_URL="https://debian.example"\n')).toBe(false)
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const setupFolder = fileURLToPath(new URL('.', import.meta.url))

test('without Electron on the disk the set-up has nothing to do, and npm install goes on', () => {
  const checkout = mkdtempSync(path.join(os.tmpdir(), 'stet-setup-'))
  try {
    cpSync(setupFolder, path.join(checkout, 'scripts/setup'), { recursive: true })
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(checkout, 'scripts/setup/setup.mjs')],
      { encoding: 'utf8' },
    )
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  } finally {
    rmSync(checkout, { recursive: true })
  }
})

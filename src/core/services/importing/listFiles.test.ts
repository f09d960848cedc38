import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listFiles } from './listFiles'

test('the pictures of a saved page are no files of their own; a folder that only sounds like one is looked into', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-list-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const inside of ['2025/ferry_files/frames', '2025/Fähre-Dateien', 'case_files'])
    mkdirSync(join(folder, inside), { recursive: true })
  for (const file of [
    '2025/ferry.html',
    '2025/ferry_files/quay.png',
    '2025/ferry_files/frames/ad.html',
    '2025/Fähre.htm',
    '2025/Fähre-Dateien/kai.png',
    'case_files/report.txt',
  ])
    writeFileSync(join(folder, file), 'x')
  const names: string[] = []
  for await (const { name } of listFiles([folder])) names.push(name)
  expect(names).toEqual(['2025/Fähre.htm', '2025/ferry.html', 'case_files/report.txt'])
})

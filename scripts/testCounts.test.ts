import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './testCounts.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-counts-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('unit tests are counted from the report of vitest', () => {
  const file = write({ numPassedTests: 41, numFailedTests: 1, numPendingTests: 3, success: false })
  expect(countVitest(file)).toEqual({ passed: 41, failed: 1 })
})

test('end-to-end tests are counted from the report of Playwright', () => {
  const file = write({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 4 } })
  expect(countPlaywright(file)).toEqual({ passed: 8, failed: 2 })
})

test('a report that was never written counts nothing', () => {
  const file = path.join(folder, 'none.json')
  expect(countVitest(file)).toEqual({ passed: 0, failed: 0 })
  expect(countPlaywright(file)).toEqual({ passed: 0, failed: 0 })
})

function write(report: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

import { existsSync, readFileSync } from 'node:fs'

export interface TestCounts {
  passed: number
  failed: number
}

/** Reads the report of vitest's JSON reporter; a report that was never written counts nothing. */
export function countVitest(file: string): TestCounts {
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(file)
  return { passed: numPassedTests, failed: numFailedTests }
}

/** Reads the report of Playwright's JSON reporter. A test that passed on a second try has passed. */
export function countPlaywright(file: string): TestCounts {
  const { expected = 0, flaky = 0, unexpected = 0 } = readReport(file).stats ?? {}
  return { passed: expected + flaky, failed: unexpected }
}

function readReport(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

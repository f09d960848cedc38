import { defineConfig } from '@playwright/test'
import { needsVirtualDisplay } from './scripts/virtualDisplay.ts'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // On a real screen windows share its keyboard focus and its clipboard; virtual ones each worker has for itself.
  workers: needsVirtualDisplay() ? 2 : 1,
  // A test that passes at the second try has failed.
  retries: 0,
  timeout: 60_000,
  // A machine that others use too can be slow; a passing test never waits for it.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})

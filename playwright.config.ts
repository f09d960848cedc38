import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/fixtures/globalSetup.ts',
  // Windows share one screen and its keyboard focus; and a test that passes at the second try has failed.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  // A machine that others use too can be slow; a passing test never waits for it.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})

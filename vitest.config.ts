import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A machine that others use too can be slow; a passing test never waits for it. The heavy ones say how long they may take.
    testTimeout: 10_000,
    // As many as there are processors: by itself Vitest leaves one to a person who is waiting.
    maxWorkers: '100%',
    setupFiles: ['src/core/analysis/testing/useShippedNameModel.ts'],
    // Files share a worker: no test leaves anything behind, and a third of the time is saved.
    isolate: false,
    // What is new is accepted by a person, with `--update`, never by the way.
    update: 'none',
  },
})

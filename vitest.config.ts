import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Files share a worker: no test leaves anything behind, and a third of the time is saved.
    isolate: false,
    // What is new is accepted by a person, with `--update`, never by the way.
    update: 'none',
  },
})

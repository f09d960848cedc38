import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // What is new is accepted by a person, with `--update`, never by the way.
    update: 'none',
  },
})

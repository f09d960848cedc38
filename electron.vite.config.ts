import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest Electron that must run it: the fallback runtime of the set-up.
const node = 'node20.18'
const chrome = 'chrome130'

export default defineConfig({
  main: {
    resolve: {
      // linkedom looks for a native canvas first; its own stand-in is all that reading a page needs.
      alias: { canvas: file('node_modules/linkedom/commonjs/canvas-shim.cjs') },
    },
    build: {
      target: node,
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: present({
          index: file('src/main/index.ts'),
          core: file('src/core/index.ts'),
          stet: file('src/cli/index.ts'),
        }),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          banner: (chunk) => (chunk.name === 'stet' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: file('src/preload/index.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: file('src/renderer'),
    plugins: [react()],
    build: {
      target: chrome,
      minify: true,
      // A data: font or image would be refused by the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: file('src/renderer/index.html') } },
    },
  },
})

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function present(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, path]) => existsSync(path)))
}

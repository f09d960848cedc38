import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

// The oldest Electron that must run it: the fallback runtime of the set-up.
const node = 'node20.18'
const chrome = 'chrome130'

export default defineConfig({
  main: {
    plugins: [layNameModel()],
    resolve: {
      alias: {
        // linkedom looks for a native canvas first; its own stand-in is all that reading a page needs.
        canvas: file('node_modules/linkedom/commonjs/canvas-shim.cjs'),
        // fflate's build for Node declares a `require` of its own, which electron-vite declares a second time.
        fflate: file('node_modules/fflate/esm/browser.js'),
      },
    },
    build: {
      target: node,
      // The core is read at every start: half the letters, a third less time.
      minify: true,
      chunkSizeWarningLimit: 4000,
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: {
          index: file('src/main/index.ts'),
          core: file('src/core/index.ts'),
          reading: file('src/core/reading/worker.ts'),
          stet: file('src/cli/index.ts'),
        },
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
      // Read from the disk beside it, not over a network.
      chunkSizeWarningLimit: 4000,
      // A data: font or image would be refused by the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: file('src/renderer/index.html') } },
    },
  },
})

/** The core, its workers and the command look for the model of names beside them. */
function layNameModel(): Plugin {
  return {
    name: 'lay-name-model',
    generateBundle() {
      const fileName = 'names.model'
      this.emitFile({
        type: 'asset',
        fileName,
        source: readFileSync(file(`resources/${fileName}`)),
      })
    },
  }
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

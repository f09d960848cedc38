/**
 * Runs inside the fallback Electron, in place of its own default_app.asar, which the registry's package lacks:
 * opens the app named on the command line, as in `electron [--require module] <folder or file> [arguments]`.
 */
import { app } from 'electron/main'
import { existsSync, readFileSync } from 'node:fs'
import { Module } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const { preloads, target, question } = readCommandLine(process.argv.slice(1))

if (question !== null) {
  console.log(question)
  process.exit(0)
}
if (target === null) {
  console.error('Usage: electron [--require <module>] <folder or file> [arguments]')
  process.exit(1)
}

// Playwright hands its loader over with --require.
Module._preloadModules(preloads)
await openApp(path.resolve(target))

function readCommandLine(words) {
  const preloads = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === '-v' || word === '--version') {
      return { preloads, target: null, question: `v${process.versions.electron}` }
    }
    if (word === '-a' || word === '--abi') {
      return { preloads, target: null, question: process.versions.modules }
    }
    if (word === '-r' || word === '--require') preloads.push(words[++at])
    else if (word.startsWith('--app=')) return { preloads, target: word.slice(6), question: null }
    else if (!word.startsWith('-')) return { preloads, target: word, question: null }
  }
  return { preloads, target: null, question: null }
}

async function openApp(folderOrFile) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  const manifestFile = path.join(folderOrFile, 'package.json')
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
    if (manifest.version) app.setVersion(manifest.version)
    app.name = manifest.productName ?? manifest.name ?? app.name
    app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  }
  const entry = Module._resolveFilename(folderOrFile, null, true)
  app.setAppPath(existsSync(manifestFile) ? folderOrFile : path.dirname(entry))
  await import(pathToFileURL(entry).href)
}

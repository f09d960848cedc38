import { Worker } from 'node:worker_threads'
import { openCore } from '../src/core/openCore'
import { openReaders } from '../src/core/reading/openReaders'
import { answer } from '../src/core/serve'

/**
 * A program of its own: `importCalls.js FOLDER LIBRARY`. Imports a folder as the app's core does, while another thread calls
 * every few milliseconds, as a window does; prints how long each call took.
 */
const [folder, file] = process.argv.slice(2) as [string, string]
const worker = 'reading.js'
const core = openCore('resources', () => undefined, openReaders(new URL(worker, import.meta.url)))
core.control.open(file, { create: true, samplePath: null })
const caller = new Worker(
  `const { parentPort } = require('node:worker_threads')
  const times = []
  let asked = 0
  const ask = () => { asked = performance.now(); parentPort.postMessage({ id: 1, area: 'stories', verb: 'list', args: [] }) }
  parentPort.on('message', (message) => {
    if (message === 'enough') return parentPort.postMessage(times)
    times.push(performance.now() - asked)
    setTimeout(ask, 10)
  })
  ask()`,
  { eval: true },
)
caller.on('message', (message) => {
  if (Array.isArray(message)) {
    console.log(JSON.stringify(message))
    core.control.close()
    process.exit(0)
  }
  void answer(() => core.api(), message as never).then((reply) => caller.postMessage(reply))
})
const { fileId } = core.control.offerFiles([folder])[0]!
const id = core.api().imports.start([fileId], null)
const clock = setInterval(() => {
  const job = core
    .api()
    .imports.jobs()
    .find((candidate) => candidate.id === id)
  if (job?.state !== 'done') return
  clearInterval(clock)
  caller.postMessage('enough')
}, 500)

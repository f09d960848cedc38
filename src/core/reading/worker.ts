import { parentPort } from 'node:worker_threads'
import { AHEAD, toSent, type FromWorker, type ToWorker } from './messages'
import type { ReadTask } from './PreparedSource'
import { readTask } from './readTask'
import { useNameModelBeside } from './useNameModelBeside'

/** A thread that reads the files it is given, one after the other. */
interface Given {
  id: number
  task: ReadTask
  /** So many more sources it may send. */
  leave: number
  isOver: boolean
  goOn: () => void
}

const port = parentPort!
const given = new Map<number, Given>()
let last: Promise<void> = Promise.resolve()
useNameModelBeside(import.meta.url)

port.on('message', (message: ToWorker) => {
  if (message.type === 'read') {
    const { id, task } = message
    const next: Given = { id, task, leave: AHEAD, isOver: false, goOn: () => undefined }
    given.set(id, next)
    last = last.then(() => readAll(next))
    return
  }
  const of = given.get(message.id)
  if (!of) return
  if (message.type === 'more') of.leave++
  else of.isOver = true
  of.goOn()
})

async function readAll(of: Given): Promise<void> {
  const { id } = of
  try {
    if (!of.isOver) await readOn(of)
    say({ type: 'done', id, error: null })
  } catch (thrown) {
    say({ type: 'done', id, error: toSent(thrown) })
  }
  given.delete(id)
}

async function readOn(of: Given): Promise<void> {
  const { id, task } = of
  say({ type: 'begun', id })
  for await (const found of readTask(task)) {
    while (of.leave <= 0 && !isOver(of))
      await new Promise<void>((resolve) => {
        of.goOn = resolve
      })
    if (isOver(of)) return
    of.leave--
    if (found !== 'several' && 'error' in found)
      say({ type: 'unread', id, inner: found.inner, error: toSent(found.error) })
    else if (found === 'several') say({ type: 'found', id, found })
    else {
      // A buffer of its own can be handed over instead of copied.
      const deflated = Uint8Array.from(found.deflated)
      say({ type: 'found', id, found: { ...found, deflated } }, [deflated.buffer])
    }
    // What was said in the meantime is heard before the next source takes this thread.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function isOver(of: Given): boolean {
  return of.isOver
}

function say(message: FromWorker, handedOver: ArrayBuffer[] = []): void {
  port.postMessage(message, handedOver)
}

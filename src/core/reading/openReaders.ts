import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import { AHEAD, fromSent, type FromWorker, type ToWorker } from './messages'
import type { Readers, ReadTask } from './PreparedSource'
import { ReadStream } from './ReadStream'

/** What a worker may take before it is ended. */
export interface ReadingLimits {
  threads: number
  /** Seconds that a source may take. */
  seconds: number
  /** Megabytes of objects; bytes of files are not counted. */
  megabytes: number
  /** Seconds after which a worker that has nothing to do is ended. */
  idleSeconds: number
}

const usual: ReadingLimits = {
  threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
  seconds: 30,
  megabytes: 1024,
  idleSeconds: 10,
}

/** Megabytes for what was just made: by itself a thread would take four times as much and read no faster. */
const YOUNG = 24

/** So many files are given to a worker at a time, so that it has the next one when it is done with one. */
const DEPTH = 3
/** Milliseconds between two looks at the clock. */
const TICK = 500

interface Thread {
  worker: Worker
  /** In the order in which they were given; the first is under way. */
  streams: ReadStream[]
  /** How many ticks it has been silent, working or without work. */
  silent: number
  idle: number
}

/**
 * Reads files in worker threads, which begin with the first file and end when there is none for a while. A file that takes
 * too long or too much memory ends its worker and fails with a sentence; the files after it go on in another.
 */
export function openReaders(entry: URL, limits: Partial<ReadingLimits> = {}): Readers {
  const { threads: most, seconds, megabytes, idleSeconds } = { ...usual, ...limits }
  const threads = new Set<Thread>()
  let queue: ReadStream[] = []
  let lastId = 0
  let clock: NodeJS.Timeout | null = null

  function read(task: ReadTask): ReadStream {
    const stream = new ReadStream(++lastId, task, {
      taken: () => tellThreadOf(stream, { type: 'more', id: stream.id }),
      left() {
        queue = queue.filter((other) => other !== stream)
        tellThreadOf(stream, { type: 'enough', id: stream.id })
      },
    })
    queue.push(stream)
    giveOut()
    return stream
  }

  function giveOut(): void {
    while (queue.length > 0) {
      const thread = leastBusy()
      if (!thread) return
      const stream = queue.shift()!
      if (thread.streams.length === 0) thread.silent = 0
      thread.idle = 0
      thread.streams.push(stream)
      tell(thread, { type: 'read', id: stream.id, task: stream.task })
    }
  }

  /** One with nothing to do, else a new one while there may be more, else the one with the fewest files. */
  function leastBusy(): Thread | null {
    const [first] = [...threads].toSorted((one, other) => one.streams.length - other.streams.length)
    if (first && (first.streams.length === 0 || threads.size >= most))
      return first.streams.length < DEPTH ? first : null
    return begin()
  }

  function begin(): Thread {
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG },
    })
    const thread: Thread = { worker, streams: [], silent: 0, idle: 0 }
    worker.on('message', (message: FromWorker) => hear(thread, message))
    worker.on('error', (thrown) => end(thread, (name) => whyEnded(thrown, name)))
    worker.on('exit', () => end(thread, (name) => whyEnded(null, name)))
    // Waiting for files keeps no program running.
    worker.unref()
    threads.add(thread)
    clock ??= setInterval(look, TICK).unref()
    return thread
  }

  function hear(thread: Thread, message: FromWorker): void {
    thread.silent = 0
    const stream = thread.streams.find(({ id }) => id === message.id)
    if (!stream) return
    if (message.type === 'found') stream.put(message.found)
    else if (message.type === 'unread')
      stream.put({ inner: message.inner, error: fromSent(message.error) })
    else if (message.type === 'done') {
      thread.streams = thread.streams.filter((other) => other !== stream)
      stream.end(message.error && fromSent(message.error))
      refresh(thread)
      giveOut()
    }
  }

  function look(): void {
    for (const thread of threads) {
      const [current] = thread.streams
      if (!current) {
        if (++thread.idle * TICK > idleSeconds * 1000) end(thread, () => null)
        // One that waits to be told to go on is not slow.
      } else if (current.untaken >= AHEAD) thread.silent = 0
      else if (++thread.silent * TICK > seconds * 1000)
        end(thread, (name) => tookTooLong(name, seconds))
    }
    if (threads.size > 0 || !clock) return
    clearInterval(clock)
    clock = null
  }

  /** The file that was under way fails; those after it are given out again. */
  function end(thread: Thread, why: (name: string) => Error | null): void {
    if (!threads.delete(thread)) return
    const [current, ...others] = thread.streams
    thread.streams = []
    void thread.worker.terminate()
    current?.end(why(current.task.name))
    queue.unshift(...others)
    giveOut()
  }

  function tellThreadOf(stream: ReadStream, message: ToWorker): void {
    const thread = [...threads].find(({ streams }) => streams.includes(stream))
    if (!thread) return
    if (stream.untaken >= AHEAD - 1) thread.silent = 0
    tell(thread, message)
  }

  function tell(thread: Thread, message: ToWorker): void {
    thread.worker.postMessage(message)
    refresh(thread)
  }

  /** A program waits for its files, not for a worker without any. */
  function refresh({ worker, streams }: Thread): void {
    if (streams.length > 0) worker.ref()
    else worker.unref()
  }

  return {
    atOnce: most * DEPTH,
    read: (task) => ({ [Symbol.asyncIterator]: () => read(task) }),
    async close() {
      const ending = [...threads]
      threads.clear()
      for (const stream of queue.splice(0)) stream.end(null)
      for (const { streams } of ending) for (const stream of streams) stream.end(null)
      await Promise.all(ending.map(({ worker }) => worker.terminate()))
      if (clock) clearInterval(clock)
      clock = null
    },
  }
}

function tookTooLong(name: string, seconds: number): AppError {
  return new AppError(
    'took-too-long',
    `“${name}” was given up: one piece of it took longer than ${seconds} seconds to read. What came out of it before is kept.`,
  )
}

function whyEnded(thrown: Error | null, name: string): AppError {
  const code = thrown && 'code' in thrown ? thrown.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new AppError(
      'too-much-memory',
      `“${name}” was given up: it takes more memory to read than Stet gives to one file. What came out of it before is kept.`,
    )
  return new AppError(
    'reading-ended',
    `“${name}” was given up: reading it ended unexpectedly${thrown ? ` (${thrown.message})` : ''}.`,
  )
}

import type { ReadResult, ReadTask } from './PreparedSource'

/** One file on its way through a worker: what was found waits here until it is taken. */
export class ReadStream implements AsyncIterator<ReadResult> {
  readonly id: number
  readonly task: ReadTask
  /** So many sources came in and were not taken. */
  private readonly waiting: ReadResult[] = []
  private isOver = false
  private error: Error | null = null
  private wake: () => void = () => undefined
  private readonly onTaken: () => void
  private readonly onLeft: () => void

  constructor(id: number, task: ReadTask, heard: { taken(): void; left(): void }) {
    this.id = id
    this.task = task
    this.onTaken = () => heard.taken()
    this.onLeft = () => heard.left()
  }

  get untaken(): number {
    return this.waiting.length
  }

  put(found: ReadResult): void {
    if (this.isOver) return
    this.waiting.push(found)
    this.wake()
  }

  end(error: Error | null): void {
    if (this.isOver) return
    this.isOver = true
    this.error = error
    this.wake()
  }

  async next(): Promise<IteratorResult<ReadResult, undefined>> {
    while (this.waiting.length === 0 && !this.isOver)
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    const value = this.waiting.shift()
    if (value !== undefined) {
      this.onTaken()
      return { done: false, value }
    }
    const { error } = this
    this.error = null
    if (error) throw error
    return { done: true, value: undefined }
  }

  /** Nobody takes any more of it. */
  return(): Promise<IteratorResult<ReadResult, undefined>> {
    this.waiting.length = 0
    if (!this.isOver) this.onLeft()
    this.end(null)
    return Promise.resolve({ done: true, value: undefined })
  }
}

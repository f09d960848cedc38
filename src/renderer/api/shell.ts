import type { OfferedFile } from '../../shared/api'
import { AppError } from '../../shared/errors'
import type { RemoteShell, ShellApi, ShellEvent } from '../../shared/shell'

/** All that main can be asked: native dialogs, the menu bar, appearance. */
export const shell = new Proxy(
  {},
  {
    get:
      (_, verb: keyof ShellApi) =>
      (...args: unknown[]) =>
        call(verb, args),
  },
) as RemoteShell

const listeners = new Set<(event: ShellEvent) => void>()

/** Hears what main says. Answers how to stop. */
export function onShell(listener: (event: ShellEvent) => void): () => void {
  if (listeners.size === 0) {
    window.stet.onShell((event) => {
      for (const heard of listeners) heard(event)
    })
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the core calls dropped files and folders, in their order; null for what has no place on the disk. */
export async function offerDropped(files: File[]): Promise<(OfferedFile | null)[]> {
  const answer = await window.stet.offerDropped(files)
  if (answer.ok) return answer.value
  throw new AppError(answer.error.code, answer.error.message)
}

async function call(verb: keyof ShellApi, args: unknown[]): Promise<unknown> {
  const answer = await window.stet.shell(verb, args)
  if (answer.ok) return answer.value
  throw new AppError(answer.error.code, answer.error.message)
}

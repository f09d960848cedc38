import { AppError } from '../../../shared/errors'
import { readSources } from '../readSources'
import type { FoundSource, SourceFile, UnreadSource } from '../SourceFile'

/** Everything that a file holds. */
export async function readAll(
  name: string,
  bytes: Uint8Array | string,
  more: Partial<SourceFile> = {},
): Promise<(FoundSource | UnreadSource)[]> {
  const found: (FoundSource | UnreadSource)[] = []
  const file: SourceFile = {
    name,
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    beside: () => Promise.resolve(null),
    ...more,
  }
  for await (const source of readSources(file)) found.push(source)
  return found
}

/** The one source in a file. */
export async function readOne(
  name: string,
  bytes: Uint8Array | string,
  more: Partial<SourceFile> = {},
): Promise<FoundSource> {
  const [first, ...rest] = await readAll(name, bytes, more)
  if (!first || 'error' in first || rest.length > 0) throw new Error(`not one source: ${name}`)
  return first
}

/** Why a file is not read, as a code and a sentence. */
export async function refusalOf(
  name: string,
  bytes: Uint8Array | string,
): Promise<{ code: string; message: string }> {
  try {
    const [first] = await readAll(name, bytes)
    if (first && 'error' in first) throw first.error
  } catch (thrown) {
    if (thrown instanceof AppError) return { code: thrown.code, message: thrown.message }
    throw thrown
  }
  throw new Error('was not refused')
}

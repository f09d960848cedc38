import { AppError } from '../../../shared/errors'
import { readSources } from '../readSources'
import type { FoundSource, UnreadSource } from '../SourceFile'

/** All that some bytes hold, as a file of this name. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
): Promise<(FoundSource | UnreadSource)[]> {
  const found: (FoundSource | UnreadSource)[] = []
  const file = { name, bytes, beside: () => Promise.resolve(null) }
  for await (const source of readSources(file)) found.push(source)
  return found
}

/** The one source that some bytes hold. */
export async function readOne(bytes: Uint8Array, name: string): Promise<FoundSource> {
  const [source, ...others] = await readFile(bytes, name)
  if (!source || 'error' in source || others.length > 0) throw new Error('is not one source')
  return source
}

/** The sentence with which some bytes are refused. */
export async function refusalOf(bytes: Uint8Array, name: string): Promise<AppError> {
  try {
    await readFile(bytes, name)
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown
    throw thrown
  }
  throw new Error('was not refused')
}

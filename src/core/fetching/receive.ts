import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { AppError } from '../../shared/errors'

/**
 * The body of an answer, whole. Throws `too-large` as soon as it is known to be longer than `longest` bytes; one that was packed
 * although nobody asked for that is unpacked, and what comes out is counted.
 */
export async function receive(
  response: IncomingMessage,
  url: URL,
  {
    longest,
    signal,
    tell,
  }: { longest: number; signal: AbortSignal; tell?: (bytes: number) => void },
): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'])
  if (announced > longest) throw tooLarge(response, url, longest)
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > longest) throw tooLarge(response, url, longest)
      chunks.push(chunk)
      tell?.(bytes)
    }
  } catch (thrown) {
    response.destroy()
    signal.throwIfAborted()
    throw thrown
  }
  return Buffer.concat(chunks, bytes)
}

function unpacked(response: IncomingMessage): Readable {
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const unpack =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : null
  if (unpack === null) return response
  response.on('error', (failure) => unpack.destroy(failure))
  return response.pipe(unpack)
}

function tooLarge(response: IncomingMessage, url: URL, longest: number): AppError {
  response.destroy()
  return new AppError(
    'too-large',
    `What ${url.host} has there is larger than ${Math.round(longest / 2 ** 20)} MB, which is more than Stet gets from the web.`,
  )
}

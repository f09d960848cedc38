/// <reference path="./pdfWorker.d.ts" />
import { AppError } from '../../../shared/errors'

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<Pdfjs> | null = null

/** pdf.js with its worker in the same thread: readers run in a worker thread of ours already. */
export function loadPdfjs(): Promise<Pdfjs> {
  return (loaded ??= load())
}

async function load(): Promise<Pdfjs> {
  // pdf.js makes one of these when it is loaded, for drawing. Nothing is drawn here, so an empty one will do.
  const shapes = globalThis as unknown as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) shapes[name] ??= function shape() {}
  // It also looks for a canvas in node_modules and complains that there is none.
  const { warn } = console
  console.warn = () => undefined
  try {
    // The worker first: it makes itself known to the other, which would look for a file else.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } catch (thrown) {
    throw new AppError('internal', `The part that reads PDF did not start: ${String(thrown)}.`)
  } finally {
    console.warn = warn
  }
}

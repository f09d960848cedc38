import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../../shared/errors'
import { CharacterMaps } from './characterMaps'
import { loadPdfjs } from './loadPdfjs'

/** No PDF is read that has more pages. */
const mostPages = 5_000

/**
 * Opens a PDF for reading its text: nothing in it is run, and it reaches neither fonts of this machine nor the network.
 * Throws AppError: `protected`, `damaged`, `too-large`.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes away from whoever gives them
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    // The name is looked up in CharacterMaps
    cMapUrl: './',
    BinaryDataFactory: CharacterMaps,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    if (document.numPages <= mostPages) return document
    const pages = document.numPages.toLocaleString('en-GB')
    throw new AppError(
      'too-large',
      `“${name}” has ${pages} pages. Stet reads PDFs of up to ${mostPages.toLocaleString('en-GB')}; split it and import the parts.`,
    )
  } catch (thrown) {
    await task.destroy()
    throw thrown instanceof AppError ? thrown : refusal(thrown, name)
  }
}

function refusal(thrown: unknown, name: string): AppError {
  if (thrown instanceof Error && thrown.name === 'PasswordException')
    return new AppError(
      'protected',
      `“${name}” is protected with a password. Open it in a PDF viewer, save a copy without the password and import that.`,
    )
  return new AppError(
    'damaged',
    `“${name}” cannot be read as a PDF: it is damaged, or only part of it is here. Get it again from where it comes from.`,
  )
}

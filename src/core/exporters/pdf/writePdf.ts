/// <reference path="./pdfmake.d.ts" />
import printerModule from 'pdfmake/js/Printer.js'
import { AppError } from '../../../shared/errors'
import type { ExportAssets, PdfFonts } from '../DraftToExport'
import type { LaidOutDraft } from '../layOutDraft'
import { drawableText } from './drawableText'
import { pdfDefinition } from './pdfDefinition'

/**
 * An A4 PDF with the notes at the end. Letters that the typeface lacks stand as boxes, and a line at the end says how
 * many. The printer gets its fonts as bytes and can reach neither disk nor network.
 */
export async function writePdf(draft: LaidOutDraft, assets: ExportAssets): Promise<Uint8Array> {
  if (!assets.fonts) throw new AppError('fonts-missing', 'The typeface for PDF files is not there.')
  const definition = pdfDefinition(draft, drawableText(assets.fonts))
  const printer = new Printer(faces(), inMemory(assets.fonts), noAddresses, () => false)
  const file = await printer.createPdfKitDocument(definition)
  // pdfkit writes who made the file and when unless it is taken out again.
  for (const entry of Object.keys(file.info)) if (entry !== 'Title') delete file.info[entry]
  file.endMetadata = () => {}
  file.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of file) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

// A CommonJS module that bundlers and Node wrap differently.
const Printer = 'default' in printerModule ? printerModule.default : printerModule

const noAddresses = { resolve: () => {}, resolved: () => Promise.resolve() }

/** New for each file: the printer puts the bytes in place of the names. */
function faces() {
  return {
    Serif: { normal: 'regular', italics: 'italic', bold: 'bold', bolditalics: 'boldItalic' },
  }
}

function inMemory(fonts: PdfFonts) {
  return {
    existsSync: (name: string) => name in fonts,
    readFileSync: (name: string) => Buffer.from(fonts[name as keyof PdfFonts]),
  }
}

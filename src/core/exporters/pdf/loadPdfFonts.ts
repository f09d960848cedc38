import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { PdfFonts } from '../DraftToExport'

/** Where each face lies in the npm package; a packaged app holds the same files, in one folder or in these. */
export const pdfFontFiles: Record<keyof PdfFonts, string> = {
  regular: '400Regular/SourceSerif4_400Regular.ttf',
  italic: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSerif4_600SemiBold.ttf',
  boldItalic: '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
}

/**
 * The typeface of our PDFs, from the app's resources; from the npm package beside the sources when no folder is given.
 * The only place in the exporters that reads the disk.
 */
export function loadPdfFonts(folder: string = packageFolder()): PdfFonts {
  return {
    regular: face(folder, pdfFontFiles.regular),
    italic: face(folder, pdfFontFiles.italic),
    bold: face(folder, pdfFontFiles.bold),
    boldItalic: face(folder, pdfFontFiles.boldItalic),
  }
}

function face(folder: string, file: string): Uint8Array {
  const asInPackage = join(folder, file)
  const path = existsSync(asInPackage) ? asInPackage : join(folder, basename(file))
  return new Uint8Array(readFileSync(path))
}

function packageFolder(): string {
  const manifest = '@expo-google-fonts/source-serif-4/package.json'
  return dirname(createRequire(import.meta.url).resolve(manifest))
}

import type { PdfFonts } from '../DraftToExport'
import { fontCoverage } from './fontCoverage'

/** Makes texts that a typeface can draw, and counts the letters that it cannot. */
export interface DrawableText {
  of(text: string): string
  missing(): number
  /** What stands for a letter that is missing. */
  box: string
}

/**
 * A letter that a face lacks is drawn by its plainer equivalent where Unicode has one (full-width Ａ as A), else as
 * a box; what has no ink (joiners, direction signs, soft hyphens) is left out.
 */
export function drawableText(fonts: PdfFonts): DrawableText {
  const faces = [fonts.regular, fonts.italic, fonts.bold, fonts.boldItalic].map(fontCoverage)
  const known = new Map<string, boolean>()
  const box = ['□', '☐', '■'].find(covers) ?? '?'
  let missing = 0
  return { of: drawn, missing: () => missing, box }

  function drawn(text: string): string {
    return Array.from(text.normalize('NFC').replace(inkless, ''), (letter) => {
      if (covers(letter)) return letter
      if (/\s/u.test(letter)) return ' '
      const plainer = letter.normalize('NFKC')
      if (plainer !== letter && Array.from(plainer).every(covers)) return plainer
      missing++
      return box
    }).join('')
  }

  function covers(letter: string): boolean {
    const before = known.get(letter)
    if (before !== undefined) return before
    const covered = faces.every((has) => has(letter.codePointAt(0)!))
    known.set(letter, covered)
    return covered
  }
}

const inkless = /\p{Default_Ignorable_Code_Point}/gu

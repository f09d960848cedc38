import type { INumberingOptions, IStylesOptions } from 'docx'

const ink = '1D1C1A'
const secondInk = '5C5952'
const line = 'C9C4B8'

/** Twips (1/1440 inch) that one list level or one quotation is set in. */
export const listStep = 397
export const quotationStep = 454

/** Georgia is on every Mac and Windows machine; Word finds a face for what it lacks. */
const face = { ascii: 'Georgia', hAnsi: 'Georgia' }

/** Word's own styles, so that an editor can restyle the whole piece with one click. */
export function docxStyles(language: string | null): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: face,
          size: 22,
          color: ink,
          ...(language === null ? {} : { language: { value: language } }),
        },
        paragraph: { spacing: { after: 160, line: 320 } },
      },
      heading1: heading(44, 0, 200),
      heading2: heading(28, 320, 100),
      heading3: heading(24, 260, 80),
      heading4: heading(22, 220, 60),
      heading5: heading(22, 220, 60),
      heading6: heading(22, 220, 60),
      hyperlink: { run: { color: '2F5F9E', underline: { type: 'single' } } },
      footnoteReference: { run: { superScript: true } },
      footnoteText: {
        run: { size: 17, color: secondInk },
        paragraph: { spacing: { after: 60, line: 240 } },
      },
      listParagraph: { paragraph: { spacing: { after: 80 }, contextualSpacing: false } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: quotationStep, right: quotationStep },
          border: { left: { style: 'single', size: 12, space: 10, color: line } },
        },
      },
      {
        id: 'Rule',
        name: 'Rule',
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: { alignment: 'center', spacing: { before: 200, after: 360 } },
        run: { color: secondInk },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        paragraph: { alignment: 'center', spacing: { after: 0, line: 240 } },
        run: { size: 18, color: secondInk },
      },
    ],
  }
}

/** One list definition for bullets and one for each number that a numbered list begins with. */
export function docxNumbering(starts: Iterable<number>): INumberingOptions {
  const numbered = Array.from(starts, (start) => ({
    reference: `numbered-from-${start}`,
    levels: depths.map((level) => listLevel(level, 'decimal', `%${level + 1}.`, start)),
  }))
  const bullets = depths.map((level) => listLevel(level, 'bullet', level % 2 === 0 ? '•' : '–', 1))
  return { config: [{ reference: 'bullets', levels: bullets }, ...numbered] }
}

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8]

function listLevel(level: number, format: 'bullet' | 'decimal', text: string, start: number) {
  const indent = { left: listStep * (level + 1), hanging: listStep }
  const style = { paragraph: { indent } }
  return { level, format, text, start, alignment: 'left' as const, style }
}

function heading(size: number, before: number, after: number) {
  return {
    next: 'Normal',
    run: { font: face, size, bold: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264 } },
  }
}

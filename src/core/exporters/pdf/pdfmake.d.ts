/** What we use of pdfmake's printer, which brings no types of its own. */
declare module 'pdfmake/js/Printer.js' {
  interface Files {
    existsSync(name: string): boolean
    readFileSync(name: string): unknown
  }
  interface Addresses {
    resolve(address: string): void
    resolved(): Promise<void>
  }
  /** A pdfkit document: a readable stream of bytes after `end()`. */
  interface PdfDocument extends AsyncIterable<Uint8Array> {
    info: Record<string, unknown>
    /** Writes the XMP packet. */
    endMetadata(): void
    end(): void
  }
  class Printer {
    constructor(
      fonts: Record<string, Record<string, string>>,
      files: Files,
      addresses: Addresses,
      allowFile: (path: string) => boolean,
    )
    createPdfKitDocument(definition: object): Promise<PdfDocument>
  }
  const printer: { default: typeof Printer } | typeof Printer
  export default printer
}

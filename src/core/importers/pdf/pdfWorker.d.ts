/** pdf.js's other half, which brings no types and is only loaded for what it does then: it makes itself known. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'

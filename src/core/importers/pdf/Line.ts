/** A line of text as it stands on its page, in points. */
export interface Line {
  text: string
  left: number
  right: number
  baseline: number
  /** Of most of its letters. */
  size: number
  /** That most of its letters are set in. */
  font: string
  isRightToLeft: boolean
  /** A row of a table: words with wide gaps between them, next to another such line. */
  isRow: boolean
}

/** Lines that are read one after the other, with the edges between which they are set. */
export interface Column {
  left: number
  right: number
  lines: Line[]
}

/** The page a line is on is read off its place in these. */
export interface LaidOutPage {
  /** From 1. */
  number: number
  width: number
  height: number
  /** In reading order. */
  columns: Column[]
  across: string[]
}

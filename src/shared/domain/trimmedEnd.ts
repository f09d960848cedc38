/**
 * A text without the white space, and those of `marks`, that it ends in. Linear, where a pattern like `/[\s,]+$/` takes the
 * square of every run of them that is not at the end.
 */
export function trimmedEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1]!.trim() === '' || marks.includes(text[end - 1]!))) end--
  return text.slice(0, end)
}

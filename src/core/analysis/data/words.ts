/** The words of a list written as running text. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** The phrases of a list written one a line or parted by semicolons. */
export function phrases(list: string): string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

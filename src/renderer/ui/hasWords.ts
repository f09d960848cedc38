/** Whether a name has each of the typed words in it, or what of them is typed already. */
export function hasWords(name: string, typed: string): boolean {
  const sought = typed.toLowerCase().split(/\s+/)
  return sought.every((word) => name.toLowerCase().includes(word))
}

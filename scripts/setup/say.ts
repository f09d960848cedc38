/** Prints one line of the set-up. */
export function say(line: string): void {
  console.log(`[setup] ${line}`)
}

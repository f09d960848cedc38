/** Prints one line of the set-up. @param {string} line */
export function say(line) {
  console.log(`[setup] ${line}`)
}

import path from 'node:path'

/** The files among the words of a command line, as full paths: those that end as a library or an article does. */
export function filesNamed(words: string[], folder: string, extensions: string[]): string[] {
  return words
    .filter((word) => !word.startsWith('-') && extensions.includes(extensionOf(word)))
    .map((word) => path.resolve(folder, word))
}

/** In lower case, without the dot. */
export function extensionOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase()
}

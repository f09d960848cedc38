const dense = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/
const allDense = new RegExp(dense, 'g')
/** Of Chinese and Japanese writing one character says about as much as so many letters. */
const lettersEach = 2.5

/** How long some words are by what they say: in letters, also where a writing has no letters and no spaces. */
export function proseLength(text: string): number {
  if (!dense.test(text)) return text.length
  return text.length + (text.match(allDense)?.length ?? 0) * (lettersEach - 1)
}

const particles = new Set(
  'de del della di da do dos das du des la le van von vom zu zur zum der den ten ter al el bin bint ibn ben e y und of'.split(
    ' ',
  ),
)

/** A name in capitals as it is written elsewhere: "AOIFE O'HARA-MCCABE" → "Aoife O'Hara-McCabe"; others as they are. */
export function inNormalCase(name: string): string {
  const isShouted = /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name)
  if (!isShouted) return name
  return name
    .split(' ')
    .map((word, place) => {
      // "T.C.", "JD", "III"
      if (/^(?:\p{Lu}\.)+$/u.test(word) || /^(?:II|III|IV|JD|TJ|JJ|AJ|DJ|CJ|RJ|PJ|MD)$/.test(word))
        return word
      const lower = word.toLocaleLowerCase('und')
      if (place > 0 && particles.has(lower)) return lower
      return lower.replace(/(?:^|[-’'.]|(?<=^mc)|(?<=-mc))\p{Ll}/gu, (letter) =>
        letter.toLocaleUpperCase('und'),
      )
    })
    .join(' ')
}

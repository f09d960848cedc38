/** Words that are common in English, and words that are common in another language and none in English. */
const english = new Set(
  'the and of to in that is was for on with as it at by from said has were have are not will he she they his her their this be been which who had would but its an or after when'.split(
    ' ',
  ),
)
const foreign = new Set(
  'der die das und ist nicht von mit für auf den ein eine dem im zu sich auch als nach wird wurde le les des et est une dans que qui pour sur pas au avec par plus il elle ont été el los las y con para del se al como más pero fue di che del della non sono nel alla gli dei è anche più os em um uma não por na dos mais são het een van niet aan door werd bij naar och att som en på är av med till den har inte ett på og ikke et na się że jest'.split(
    ' ',
  ),
)
const longestSample = 4000

/**
 * False where a text is plainly not English: most of its letters are not Latin, or more of its words are common in other
 * languages. A few words without any of these count as English, so that a headline or a name is still looked at.
 */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, longestSample)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0
  if (latin * 2 < letters) return false
  let own = 0
  let other = 0
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (english.has(word)) own++
    else if (foreign.has(word)) other++
  }
  return own >= other
}

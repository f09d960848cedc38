const commonWords: Record<string, string> = {
  en: 'the and of to in that is was for on with as it at by from said has were have are not will',
  de: 'der die das und ist nicht von mit für auf den ein eine dem im zu sich auch als nach wird wurde',
  fr: 'le la les des et est une dans que qui pour sur pas au avec par plus ce il elle ont été',
  es: 'el la los las de que y en un una por con para del se su al como más pero ha fue',
  it: 'il la di che e un una per con del della non sono nel alla gli dei ha è anche più',
  pt: 'o a os as de que e do da em um uma para com não por no na dos se foi mais são',
  nl: 'de het een en van in is dat op te zijn met voor niet aan door werd ook als bij naar',
  sv: 'och att det som en på är av för med till den har inte ett om var från vid',
  da: 'og at det som en på er af for med til den har ikke et om var fra ved',
  pl: 'w i na z do się nie to że jest o jak po ale przez od dla za są był',
  uk: 'та і в у на що не з до як за про від це для його була також але',
  ru: 'и в на что не с по как это для от но его был она из к за также',
}
const wordsByLanguage = Object.entries(commonWords).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** The language of a text by its script and its commonest words, as BCP 47; null when it does not show. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return null
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters
  if (share(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > 0.1) return 'ja'
  if (share(/\p{sc=Hangul}/gu) > 0.3) return 'ko'
  if (share(/\p{sc=Han}/gu) > 0.3) return 'zh'
  if (share(/\p{sc=Arabic}/gu) > 0.3) return 'ar'
  if (share(/\p{sc=Hebrew}/gu) > 0.3) return 'he'
  if (share(/\p{sc=Greek}/gu) > 0.3) return 'el'
  return byCommonWords(sample)
}

function byCommonWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = wordsByLanguage.map(([language, common]) => {
    const hits = words.filter((word) => common.has(word)).length
    return { language, share: hits / words.length }
  })
  scores.sort((one, other) => other.share - one.share)
  const [best, second] = scores
  return best && second && best.share > 0.1 && best.share > second.share * 1.15
    ? best.language
    : null
}

const recognised = new Set([...Object.keys(commonWords), 'ja', 'ko', 'zh', 'ar', 'he', 'el'])

/**
 * The language that a source states, unless its words plainly are in another one; what it does not state is guessed. A stated
 * language that cannot be recognised, such as Catalan, is believed.
 */
export function settleLanguage(stated: string | null, text: string): string | null {
  const guessed = guessLanguage(text)
  if (stated === null || guessed === null) return stated ?? guessed
  const primary = stated.split('-')[0]!
  return primary !== guessed && recognised.has(primary) ? guessed : stated
}

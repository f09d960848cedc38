/** Names that LaTeX and old programs have for languages. */
const otherNames: Record<string, string> = {
  ngerman: 'de',
  naustrian: 'de-AT',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  brazilian: 'pt-BR',
  brazil: 'pt-BR',
  francais: 'fr',
  magyar: 'hu',
}

const codes =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh'

let byName: Map<string, string> | null = null

/** The language that a list names: a tag (`en`, `eng`, `pt_BR`) or a name (`German`, `Deutsch`, `ngerman`); null when it is none. */
export function languageTag(words: string): string | null {
  const text = words.trim().replaceAll('_', '-')
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)) {
    try {
      return Intl.getCanonicalLocales(text)[0] ?? null
    } catch {
      return null
    }
  }
  byName ??= languageNames()
  return byName.get(text.toLowerCase()) ?? null
}

function languageNames(): Map<string, string> {
  const names = new Map(Object.entries(otherNames))
  const english = new Intl.DisplayNames('en', { type: 'language' })
  for (const code of codes.split(' ')) {
    const own = new Intl.DisplayNames(code, { type: 'language' })
    for (const name of [english.of(code), own.of(code)])
      if (name !== undefined) names.set(name.toLowerCase(), code)
  }
  return names
}

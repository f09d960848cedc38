const jobWords =
  /\b(reporters?|correspondents?|editors?|writers?|journalists?|columnists?|producers?|photographers?|contributors?|bureau|desk|staff|team|newsroom|editorial|redaktion|rédaction|redacción|redazione|redactie|redakcja|редакция|редакція|chief|director|manager|senior|political|foreign|business|sports|science|health|technology|associate|assistant|deputy|intern|fellow|critic|analyst|blogger|freelance|agency|agencies|wires?|news|press|media|magazine|times|post|daily|journal|gazette|herald|tribune|courier|guest|author|admin|administrator|webmaster|anonymous|unknown|updated|published|posted|lesedauer|lesezeit|minuten|contact|illustrations?|photos?|minutes?|hours?|ago|read|share|follow|subscribe|comments?|professor|university|institute|department|company|inc|ltd|llc|gmbh|association|foundation|group|network|online|www|http|https)\b/iu
const houses =
  /^(?:the )?(?:cond[eé] nast|associated press|reuters|thomson reuters|bloomberg|agence france-presse|press association|interfax|xinhua|ukrinform|getty images|axel springer|hearst|gannett)$/iu
const particles = new Set(
  'de del della di da do dos das du des la le van von vom zu zur zum der den ten ter al el bin bint ibn ben abu af av y e i and mac mc st. st san santa dit'.split(
    ' ',
  ),
)

/** Spaces folded, trailing punctuation and honorifics of a byline gone. */
export function tidyName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:;|@–—-]+|[\s,，、:：;|–—-]+$/g, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])\s?(?:記者|さん|氏)$/u, '')
    .replace(/^(?:mr|mrs|ms|dr)\.?\s+(?=\S+\s)/i, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim()
}

/** True for what can stand as one person's name in a byline: no job, outlet, address, number or sentence. */
export function isPersonName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (
    /[@\d/\\<>{}[\]"“”#$%*+=?!_:：]/.test(name) ||
    /\b(www|https?)\b|\.(com|org|net)\b/i.test(name)
  ) {
    return false
  }
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・\s]+$/u.test(name)) {
    return (
      name.length <= 16 &&
      !/(編集部|新聞|通信|报|社|网)$|^(著者|作者|記者|翻訳者?|監訳|イラスト|写真|訳者|编辑|来源|기자)$/.test(
        name,
      )
    )
  }
  if (jobWords.test(name) || /^(?:by|von|par|por|and|with|text|via)$/i.test(name)) return false
  if (houses.test(name) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name)) return false
  // A single word in capitals is an agency or a post: "TNN", "CEO"
  if (/^\p{Lu}{2,8}$/u.test(name)) return false
  const words = name.split(' ')
  if (words.length > 6) return false
  const named = words.filter(
    (word) => /^(?:\p{Ll}{1,2}['’]|["'’(])?\p{Lu}/u.test(word) || isUncased(word),
  )
  const joining = words.filter((word) => particles.has(word.toLowerCase()))
  return named.length >= 1 && named.length + joining.length >= words.length
}

function isUncased(word: string): boolean {
  return /^\p{Lo}/u.test(word)
}

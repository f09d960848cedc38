import type { Span } from '../../../shared/domain/spans'
import { trimmedEnd } from '../../../shared/domain/trimmedEnd'
import { dialogueVerbs } from '../data/dialogueVerbs'
import type { QuotedStretch } from './findQuotes'

/**
 * What is said in paragraphs that begin with a dash, in the languages whose newspapers set speech so; none in others. A dash
 * may begin an item of a list as well: only a paragraph in which a verb of saying follows what is said is taken, and of
 * it only what is surely said. Linear in the text's length.
 */
export function findDashDialogue(
  text: string,
  paragraphs: Span[],
  language: string,
): QuotedStretch[] {
  const way = dialogueVerbs.get(language.toLowerCase().split('-')[0]!)
  if (!way) return []
  const find = way.after === 'dash' ? saidBetweenDashes : saidBeforeComma
  return paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end)
    const dash = /^[—–―-]\s?(?=[¿¡«„“"]?\p{Lu})/u.exec(words)?.[0]
    if (dash === undefined) return []
    return find(words, dash.length, way.verbs).flatMap((said) => asStretch(words, said, paragraph))
  })
}

/** Quotes between marks and after dashes, in order; of two that overlap the one that begins first. */
export function withDashDialogue(
  marked: QuotedStretch[],
  dashed: QuotedStretch[],
): QuotedStretch[] {
  if (dashed.length === 0) return marked
  const kept: QuotedStretch[] = []
  const inOrder = [...marked, ...dashed].toSorted(
    (one, other) => one.outer.start - other.outer.start || other.outer.end - one.outer.end,
  )
  for (const stretch of inOrder)
    if (stretch.outer.start >= (kept.at(-1)?.outer.end ?? 0)) kept.push(stretch)
  return kept
}

/** "– Порт закрито, – сказав Коваль. – Чекаємо." "—No lo sé —dijo Ana—. Ya veremos." */
function saidBetweenDashes(paragraph: string, from: number, verbs: Set<string>): Span[] {
  const said: Span[] = []
  let speech: number | null = from
  let verb = -1
  for (const { 0: dash, index } of paragraph.slice(from).matchAll(dashes)) {
    const at = from + index
    const after = at + dash.length
    if (speech !== null) {
      if (!verbs.has(/^\p{L}+/u.exec(paragraph.slice(after, after + 24))?.[0] ?? '')) continue
      said.push({ start: speech, end: at })
      speech = null
      verb = after
      // "– сказав Коваль – голова порту": whether he goes on to speak nobody can tell.
    } else if (/^[—–―]/.test(dash) || /[.!?,]$/.test(paragraph.slice(verb, at))) speech = after
    else break
  }
  if (speech !== null && said.length > 0) said.push({ start: speech, end: paragraph.length })
  return said
}

const dashes = /\s[—–―](?:\s|(?=\p{L}))|\s-\s|[—–―](?=[\s.,;:!?…])/gu

/** "– Havnen er stengt, sier Berg. …" "— Le port est fermé, explique-t-il. …": the words up to the verb; not what follows. */
function saidBeforeComma(paragraph: string, from: number, verbs: Set<string>): Span[] {
  for (const match of paragraph.slice(from).matchAll(verbAfterComma))
    if (verbs.has(match.groups!['verb']!)) return [{ start: from, end: from + match.index + 1 }]
  return []
}

/** A verb, and who says it: a pronoun that hangs on it, a name, or somebody with an article. */
const verbAfterComma =
  /[,!?…]\s(?<verb>\p{Ll}+)(?=(?:-t)?-(?:il|elle)s?(?!\p{L})|\s(?:(?:le|la|les|un|une|han|hon|hun|hän)(?!\p{L})|l['’]|\p{Lu}))/gu

/** Without the comma that parts what is said from who says it. A single word is no speech. */
function asStretch(words: string, said: Span, paragraph: Span): QuotedStretch[] {
  const speech = words.slice(said.start, said.end)
  const start = said.start + /^[\s.,;:…]*/u.exec(speech)![0].length
  const end = said.start + trimmedEnd(speech, ',').length
  if (!/\p{L}\s+\S*\p{L}/u.test(words.slice(start, Math.max(start, end)))) return []
  const span = { start: paragraph.start + start, end: paragraph.start + end }
  return [{ ...span, outer: span, runsOn: false, resumes: false }]
}

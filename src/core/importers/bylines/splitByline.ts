import { isPersonName, tidyName } from './personName'

const lead =
  /^(?:(?:words|text|story|report|reporting|reported|written|analysis|opinion|review|posted|published|edited|article|interview|photographs?|from our correspondent)\s+(?:and\s+\w+\s+)?)?(?:by|von|par|por|de|di|door|av|af|przez|text|texte|texto|testo|autor(?:in)?(?:en)?|authors?|auteure?s?|writers?|reporter|journalist|автор|автори|авторы|текст|文|記者|作者|记者|文・|글)\s*[:：/／]?\s+/iu
const leadWithColon =
  /^(?:by|von|par|por|author|authors|autor|autorin|auteur|автор|автори|文|記者|作者|记者|取材|写真・文)\s*[:：/／=＝]\s*/iu
const parting =
  /\s*(?:[;|•·/／、\n]|,(?!\s*(?:Jr|Sr|II|III|IV|MD|M\.D|PhD|Ph\.D)\b)|\s(?:and|und|et|y|e|og|och|en|ja|ve|i|та|и|und|&|with|mit|avec|con)\s)\s*/iu
const after =
  /\s+(?:[-–—|]\s+.*|(?:for|at|in|reports?|writes|staff|special to|is an?|für|pour|para)\s.*)$|\s*\(.*$/iu

/**
 * The people of a byline, one a name, in order: "By Ana Ruiz and Jo Lee, Staff Writers" → two names.
 * Job titles, outlets, e-mail addresses and agencies are left out.
 */
export function splitByline(byline: string, outlet: string | null = null): string[] {
  const line = byline.replace(/[^\S\n]+/g, ' ').trim()
  if (line.length > 400) return []
  const people: string[] = []
  for (const part of line.replace(leadWithColon, '').replace(lead, '').split(parting)) {
    const name = tidyName(part.replace(leadWithColon, '').replace(lead, '').replace(after, ''))
    if (!isPersonName(name) || isOutlet(name, outlet)) continue
    if (!people.some((known) => known.toLowerCase() === name.toLowerCase())) people.push(name)
  }
  return people
}

/** True for a line that is a byline and no more: "By Ana Ruiz and Jo Lee". */
export function isBylineLine(line: string): boolean {
  const folded = line.replace(/\s+/g, ' ').trim()
  if (folded.length > 160 || /[.!?]["”]?$/.test(folded.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''))) {
    return false
  }
  const hasLead = /^(?:(?:words|text|story|reported|written)\s+)?by\s+\p{Lu}/iu.test(folded)
  const foreignLead = /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s+\p{Lu}\S+\s+\p{Lu}/u.test(
    folded,
  )
  if (!hasLead && !foreignLead && !leadWithColon.test(folded)) return false
  return splitByline(folded).length > 0
}

export function isOutlet(name: string, outlet: string | null): boolean {
  if (!outlet) return false
  const bare = (words: string): string =>
    words.toLowerCase().replace(/\bthe\b|\.(com|org|net|co\.uk|de|fr)\b|[^\p{L}\p{N}]/gu, '')
  return bare(name) === bare(outlet)
}

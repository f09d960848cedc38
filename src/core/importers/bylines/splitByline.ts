import { namesJob } from './jobs'
import { bylineLead, bylineLeadWithColon, eastLead, notWriters } from './leads'
import { inNormalCase } from './normalCase'
import { isPersonName, tidyName } from './personName'

/** Splits wherever it stands. */
const parting =
  /\s*(?:[;|｜•●\n／⋅]|\s[·/–—-]\s|(?<=\p{L}{2}\.?)\/(?=\p{L}{2})|,(?!\s*(?:Jr|Sr|II|III|IV|MD|M\.D|PhD|Ph\.D)\b)|[，、،؛;]|\s(?:and|und|et|og|och|ve|ja|és|şi|și|και|та|и|й|und|&|\+|with|mit|avec|con|com|met|med|z|as told to)\s)\s*/iu
/** Splits only between two whole names: "Ortega y Gasset" is one. */
const loosely = /\s(?:y|e|i|a|en|і|o|u|с|з)\s/iu
const nameWithVav =
  /^(?:وائل|وليد|وسام|وسيم|وفاء|وردة|وداد|وحيد|وجدي|وهبة|ولاء|وجيه|وصال|واصف|وديع|وضاح|ورد|وعد|والي)(?:\s|$)/u
const months =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})|(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d|\d/iu
/** "张三 责任编辑：李四", "Text: Ana Ruiz Foto: Jo Lee": before those who only worked on it. */
const otherWork =
  /\s+(?=(?:责任编辑|責任編輯|编辑|編輯|责编|校对|翻訳|編集|イラスト|写真|fotos?|photos?|bilder?|zdjęcia|фото|editor)\s*[:：])/giu
/** "[서울=연합뉴스] 한서윤 기자 =": where and for whom, as Korean agencies write it around the name. */
const koreanFrame = /^\[[^[\]]{2,30}=[^[\]]{2,30}\]\s*|(?<=기자|특파원)\s*=\s*$/gu
/** "한서윤·오민재 기자": the dot parts two people, while "마이클·존슨" is one. */
const koreanDot =
  /(?<=(?<!\p{L})\p{sc=Hangul}{2,4})·(?=(?:\p{sc=Hangul}{2,4}·)*\p{sc=Hangul}{2,4}\s*(?:기자|특파원))/gu
/** "林若溪台北11日電": place and day as Chinese agencies write them onto the name. */
const chineseDateline = /^(\p{sc=Han}{3})\p{sc=Han}{2,4}\d{1,2}日(?:專|专)?[電电]?$/u
/** A desk, an agency or an outlet by name: what follows is no person's name either. */
const deskStart =
  /^(?:redacción|redazione|redacţia|redacția|rédaction|redaktion|redakcja|redactie|redacció|redação|agencia|agência|agenzia|newsroom|редакция|редакція|haber merkezi)(?!\p{L})/iu
/** What stands after a name and is no part of it. */
const after =
  /\s+(?:[-–—|]\s*.*|(?:for|at|in|on|near|from|reports?|writes|is|was|has|who|special to|is an?|für|in|aus|berichtet|pour|à|au|aux|depuis|para|en|desde|per|da|dal|dalla|voor|uit|vanuit|för|från|dla|z|w|we|для|в|у|из|із|з)\s.*|D[oa] \p{Lu}[\p{Lu}\d]+(?!\p{L}).*)$/u
const brackets = /\s*[([（【［{<][^)\]）】］}>]*[)\]）】］}>]?/gu
const email = /(?:\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|(?<!\S)@\w+)/gu

/**
 * The people of a byline, one a name, in order: "By Ana Ruiz and Jo Lee, Staff Writers" → two names.
 * Job titles, places, outlets, addresses, dates and agencies are left out. `isStated`: its source calls it a person.
 */
export function splitByline(
  byline: string,
  outlet: string | null = null,
  isStated = false,
): string[] {
  const line = byline
    .replace(/[^\S\n]+/g, ' ')
    .replace(/&amp;/gi, '&')
    .replace(koreanFrame, '')
    .replace(koreanDot, ', ')
    .replace(/^[【[（(〔]([^【】[\]（）()〔〕]+)[】\]）)〕]$/u, '$1')
    .replace(otherWork, '\n')
    .trim()
  if (line.length > 600 && !isStated) return []
  const people: string[] = []
  for (const part of partsOf(withoutLead(line.slice(0, 4_000)))) {
    const name = nameOf(part, outlet, isStated)
    if (name !== null && !people.some((known) => isSameName(known, name))) people.push(name)
  }
  // After a whole name a single word is its outlet or its place: "Ana Ruiz, London"
  const hasWhole = people.some((name) => isWhole(name))
  return hasWhole ? people.filter(isWhole) : people
}

/** The first part of "Ana Ruiz, Political Editor" and the like, or null when it is no name of a person. */
function nameOf(part: string, outlet: string | null, isStated: boolean): string | null {
  if (notWriters.test(part)) return null
  const bare = tidyName(
    part
      .replace(email, ' ')
      .replace(brackets, ' ')
      .replace(/^(?:and|und|et|och|og|en|i|y|e|та|і|и|with)\s+(?=\p{Lu})/u, ''),
  )
  const words = withoutLead(bare).replace(chineseDateline, '$1')
  if (deskStart.test(words) || isOutlet(words, outlet)) return null
  const cut = tidyName(withoutOutlet(words.split(months)[0]!.replace(after, ''), outlet))
  const name = withoutJob(cut)
  return isPersonName(name, isStated) && !isOutlet(name, outlet) ? inNormalCase(name) : null
}

/** "Political Editor Ana Ruiz" and "Ana Ruiz Political Editor" without the job. */
function withoutJob(words: string): string {
  if (!namesJob(words)) return words
  const all = words.split(' ')
  const last = all.findLastIndex((word) => namesJob(word))
  const following = all.slice(last + 1)
  const isNamed = /^(?:\p{Lu}|\p{Lo})/u.test(following[0] ?? '')
  if (following.length >= 2 && following.length <= 4 && isNamed) return following.join(' ')
  const first = all.findIndex((word) => namesJob(word))
  const leading = all.slice(0, first)
  return leading.length >= 2 && leading.length <= 3 && following.length === 0
    ? leading.join(' ')
    : words
}

/** "Ana Ruiz The Courier" without the outlet. */
function withoutOutlet(words: string, outlet: string | null): string {
  if (outlet === null || !words.toLowerCase().endsWith(` ${outlet.toLowerCase()}`)) return words
  const rest = words.slice(0, -outlet.length - 1).replace(/\s+the$/i, '')
  return rest.includes(' ') ? rest : words
}

function withoutLead(words: string): string {
  let bare = words
  for (let turn = 0; turn < 2; turn++)
    bare = bare.replace(bylineLeadWithColon, '').replace(bylineLead, '').replace(eastLead, '')
  return bare
}

function partsOf(line: string): string[] {
  return line
    .split(parting)
    .flatMap(splitLoosely)
    .flatMap(splitBySemiticAnd)
    .flatMap(splitEastAsian)
    .slice(0, 200)
}

function splitLoosely(part: string): string[] {
  const found = loosely.exec(part)
  if (!found) return [part]
  const left = part.slice(0, found.index)
  const right = part.slice(found.index + found[0].length)
  const areWhole = left.trim().split(' ').length >= 2 && right.trim().split(' ').length >= 2
  return areWhole && /^\p{Lu}/u.test(right) ? [left, ...splitLoosely(right)] : [part]
}

/** Arabic و and Hebrew ו are written onto the name that follows. */
function splitBySemiticAnd(part: string): string[] {
  const found =
    /^(\S+(?: \S+){1,3}?) [وו]\s?([\p{sc=Arabic}\p{sc=Hebrew}]{2,}(?: \S+){1,3})$/u.exec(
      part.trim(),
    )
  if (!found) return [part]
  const joined = part.trim().slice(found[1]!.length + 1)
  return nameWithVav.test(joined) ? [part] : [found[1]!, ...splitBySemiticAnd(found[2]!)]
}

/** "张三 李四", "森田千景・山本健": names of Han, spaced or dotted, where each is whole. */
function splitEastAsian(part: string): string[] {
  if (!/^[\p{sc=Han}\s・]+$/u.test(part)) return [part]
  const names = part.trim().split(/[\s・]+/)
  const areWhole = names.length > 1 && names.every((name) => name.length >= 2 && name.length <= 5)
  // A Japanese name is often written with a space in it: "森田 千景"
  const isOneSpaced =
    names.length === 2 && names.every((name) => name.length <= 2) && !part.includes('・')
  return areWhole && !isOneSpaced ? names : [part]
}

function isWhole(name: string): boolean {
  return /\s/.test(name) || /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)
}

/** True of one person written twice: "ines-calder" and "Inés Calder". */
export function isSameName(one: string, other: string): boolean {
  return bareName(one) === bareName(other)
}

function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** True for a line that is a byline and no more: "By Ana Ruiz and Jo Lee". */
export function isBylineLine(line: string): boolean {
  const folded = line.replace(/\s+/g, ' ').trim()
  if (folded.length > 160 || /[.!?]["”]?$/.test(folded.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''))) {
    return false
  }
  const hasLead = /^(?:(?:words|text|story|reported|written)\s+)?by\s+\p{Lu}/iu.test(folded)
  const foreignLead =
    /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s+\p{Lu}\S+(?:\s(?:van|von|der|den|de|da|do|di|del|la|le))*\s+\p{Lu}/u.test(
      folded,
    )
  const isKorean = /^(?:\p{sc=Hangul}{2,4}[,·]? ?)+(?:기자|특파원)(?:[ ,·].{0,60})?$/u.test(folded)
  if (!hasLead && !foreignLead && !isKorean && !bylineLeadWithColon.test(folded)) return false
  return splitByline(folded).length > 0
}

/** True where a name is the outlet's, give or take "The", ".com" or its own section: "BBC News" of "BBC". */
export function isOutlet(name: string, outlet: string | null): boolean {
  if (!outlet) return false
  const bare = (words: string): string =>
    words
      .toLowerCase()
      .replace(
        /\b(?:the|news|online|newsroom|staff|redaktion|redacción|editorial|team|digital)\b|\.(?:com|org|net|co\.uk|de|fr|it|es|nl|pl|ua|com\.ua)\b|[^\p{L}\p{N}]/gu,
        '',
      )
  return bare(name) !== '' && bare(name) === bare(outlet)
}

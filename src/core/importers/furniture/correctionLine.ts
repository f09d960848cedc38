import { foldLine } from './lineRules'

/** How corrections, clarifications and notes by the desk begin, in the languages of the papers that are read. */
const beginnings: RegExp[] = [
  /^(?:correction|corrections|clarification|erratum|errata|editor'?s'? note|editors'? note|note from the editor|update|amplification)s?\b(?: and clarifications?)?(?:\s*\(?[^:.]{0,60}\)?)?\s*[:—-]/i,
  /^(?:this|an earlier version of this|a previous version of this|the original version of this)\s+(?:article|story|report|post|piece|column|headline|page)\b.{0,80}\b(?:has been|was|were|incorrectly|misstated|misspelled|misidentified|amended|corrected|updated to (?:correct|clarify))/i,
  /^(?:an earlier|a previous) version of this\b/i,
  /^(?:korrektur|berichtigung|richtigstellung|klarstellung|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|hinweis der redaktion|in einer früheren version)\b/i,
  /^(?:correction|rectificatif|erratum|précision|note de la rédaction|ndlr|mise à jour)\b.{0,40}\s*[:—-]/i,
  /^(?:une (?:première|précédente) version de cet article|cet article a été (?:corrigé|modifié))\b/i,
  /^(?:corrección|rectificación|fe de errores?|aclaración|nota (?:de la redacción|del editor))\b/i,
  /^(?:una versión anterior de est[ea]|en una versión anterior)\b/i,
  /^(?:rettifica|correzione|errata corrige|nota della redazione|precisazione)\b/i,
  /^(?:correção|errata|nota da redação|esclarecimento)\b/i,
  /^(?:correctie|rectificatie|aanvulling|noot van de redactie)\b/i,
  /^(?:sprostowanie|korekta|od redakcji|poprawka)\b/i,
  /^(?:rättelse|förtydligande|rettelse|korreksjon|oikaisu)\b/i,
  /^(?:виправлення|уточнення|спростування|примітка редакції|від редакції|исправление|уточнение|примечание редакции|от редакции)(?=[\s:.—-])/i,
  /^(?:düzeltme|editörün notu)\b/i,
  /^(?:تصحيح|توضيح|ملاحظة المحرر|ملاحظة من التحرير)\s*[:：-]/,
  /^(?:תיקון|הבהרה|הערת העורך|הערת המערכת)\s*[:：-]/,
  /^(?:更正|勘误|勘誤|编者按|編者按|编辑注|訂正|お詫びと訂正|【訂正】|編集部注|정정|바로잡습니다)/,
]

/** True for a line that corrects the article, clarifies it, or is the desk's word about it. */
export function isCorrectionLine(line: string): boolean {
  if (line.length > 1_200) return false
  const folded = foldLine(line)
  return beginnings.some((beginning) => beginning.test(folded))
}

import type { AsideReason } from '../../../shared/domain/articles'
import type { DraftBlock } from '../composeArticle'
import { asideReasonOf } from '../furniture/lineRules'

/** A block of a message before anyone has decided whose words it holds. */
export interface LetterBlock extends Pick<DraftBlock, 'text' | 'type' | 'level'> {
  /** The message marks it as the words of another. */
  isQuoted: boolean
}

const forwarded =
  /^(?:-{3,}|_{3,})?\s*(?:forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten|message transféré|début du message (?:transféré|réexpédié)|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|переслан\p{L}+ (?:сообщение|повідомлення)|הודעה שהועברה|رسالة معاد توجيهها|转发的?邮件|転送されたメッセージ)/iu
const original =
  /^-{3,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|исходное сообщение|оригінальне повідомлення|原始邮件|元のメッセージ|הודעה מקורית)\s*-{3,}/iu
/** "On Tue, 11 Mar 2025, Ines Calder wrote:" in many languages. */
const attribution =
  /(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?|пише|написав|написала|писал\p{L}?|написал\p{L}?|כתבה?|كتب|写道|のメール|さんは書きました)[^:：]{0,80}[:：]$/iu
const outlookFrom = /^(?:from|von|de|da|van|від|от|מאת|من|差出人|发件人)\s?[:：]\s?\S/iu
const outlookSent =
  /(?:^|\n)(?:sent|gesendet|envoyé|enviado(?: el)?|inviato|verzonden|надіслано|отправлено|נשלח|تاريخ الإرسال|送信日時|发送时间|date|datum|fecha)\s?[:：]\s?\S/iu
const sentFrom =
  /^(?:sent from (?:my|mail|outlook|yahoo|proton)|get outlook for|von meinem \S+ gesendet|gesendet von|envoyé de(?:puis)? mon|enviado desde mi|inviato da|надіслано з|отправлено с)\b.{0,80}$/iu

/**
 * Sets aside what a message repeats of others, its signature and what its program adds. Words that were forwarded are the point of the
 * message and stay; where nothing but quoted words is left, they stay too.
 */
export function tellQuotesApart(blocks: LetterBlock[]): DraftBlock[] {
  const reasons: (AsideReason | null)[] = []
  let isForwarded = false
  let restIs: AsideReason | null = null
  for (const [place, { text, isQuoted }] of blocks.entries()) {
    if (forwarded.test(text)) {
      isForwarded = true
      restIs = null
    } else if (!isForwarded && (original.test(text) || isOutlookHead(blocks, place)))
      restIs = 'repeat'
    else if (/^-- ?(?:\n|$)/.test(text) && !isQuoted) restIs ??= 'furniture'
    reasons.push(reasonOf(place))
  }
  const isNothingLeft = reasons.every((reason) => reason !== null)
  return blocks.map(({ text, type, level }, place) => ({
    text,
    type,
    ...(level ? { level } : {}),
    aside: isNothingLeft && reasons[place] === 'repeat' ? null : reasons[place]!,
  }))

  function reasonOf(place: number): AsideReason | null {
    const { text, isQuoted } = blocks[place]!
    if (isForwarded) return null
    if (isQuoted || restIs === 'repeat') return 'repeat'
    const leads = blocks[place + 1]?.isQuoted && text.length < 400 && attribution.test(text)
    if (leads) return 'repeat'
    if (restIs) return restIs
    if (text.length < 200 && sentFrom.test(text)) return 'furniture'
    const reason = asideReasonOf(text)
    return reason === 'byline' ? null : reason
  }
}

/** The head that Outlook puts over the message to which one answers: From, Sent, To, Subject. */
function isOutlookHead(blocks: LetterBlock[], place: number): boolean {
  const { text } = blocks[place]!
  if (place === 0 || !outlookFrom.test(text)) return false
  const near = blocks.slice(place, place + 4).map((block) => block.text.slice(0, 600))
  return outlookSent.test(near.join('\n'))
}

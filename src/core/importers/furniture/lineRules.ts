import type { AsideReason } from '../../../shared/domain/articles'
import {
  furnitureLines,
  furnitureLinesInOtherScripts,
  promotionLines,
  promotionLinesInOtherScripts,
} from './promotionLines'

/** Lines longer than this are sentences of the article, never furniture. */
const longestFurniture = 320

interface LineRule {
  reason: AsideReason
  /** Must match the whole line, folded to plain quotes and single spaces. */
  patterns: RegExp[]
}

const notices: LineRule = {
  reason: 'notice',
  patterns: [
    /^voice is ai-generated\b.*/i,
    /^(this (article|story|audio|summary) (was|is|has been) )?(ai|auto)[- ]generated\b.{0,80}/i,
    /^(listen|now playing|play audio|audio)( to (this|the) (article|story|page|post))?( [\d:]+( ?(min|minutes))?)?[.!]?$/i,
    /^(listen|hear) to (this|the) (article|story|piece|report)\. .{0,120}$/i,
    /^(this |the )?(reading|voice|audio|recording|narration) (is|was) (made|read|produced|generated|narrated)\b.{0,120}$/i,
    /^this (article|story) is (more than|over) (\w+) (months?|years?) old\.?$/i,
    /^(estimated )?(reading|read|listening) time:? ?\d+.*$/i,
    /^\d+[- ]min(ute)?s?( read| listen)?$/i,
    /^(lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|lettura|leestijd)\b.{0,30}$/i,
    /^(for immediate release|(press|news|media) release|pressemitteilung|communiqué de presse)[:.]?$/i,
    /^(you need to|please) enable javascript\b.*$/i,
    /^your browser (does not|doesn't) support\b.*$/i,
    /^(artikel anhören|écouter (l'|cet )article|escuchar( artículo)?|この記事を聞く)\.?$/i,
  ],
}

const promotions: LineRule = {
  reason: 'promotion',
  patterns: [
    /^(advertisement|advertising|ad|sponsored( content)?|promoted( content)?|paid post|continue reading( below)?|story continues( below)?( advertisement)?|article continues (after|below)( (this )?(ad|advertisement))?|(scroll to )?continue( reading)?( below)?( (with|after) (the )?(ad|advertisement))?)\.?$/i,
    /^(anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|реклама|広告|广告|廣告|광고)$/i,
    /^(read|see|find out|discover|learn|view|watch) (more|also|next|now|on)\b.{0,160}$/i,
    /^(read (also|more|next|this)|related( (stories|articles|news|content|coverage|links|topics|video))?|see also|more (on this|like this|stories|from|coverage)|also read|don't miss|must read|up next|watch( now| this)?|what to read next|recommended( for you| reading| stories)?|you (may|might) (also )?(like|be interested)( in)?|most (read|popular|viewed|shared)|trending( now)?|popular (stories|now)|top stories|latest (news|stories|headlines)|in other news|editors?' picks?|further reading|explore more|keep reading|sponsored (links|stories)|from (around )?the web|around the web)( [:»>-].*|: .*|:)?$/i,
    /^(read (also|more|next)|related( story| article| news| video)?|see also|also read|more|watch|recommended|must read|(lesen sie|lest|mehr zum thema|lire aussi|à lire( aussi)?|lea también|le puede interesar|leggi anche|lees ook|les også|läs (också|mer)|czytaj (też|także)|читайте (также|також)))( ?[:»>|→-] ?.{0,200})$/i,
    /^(lesen sie (auch|mehr)|mehr zum thema|lire aussi|à lire( aussi)?|lea también|leggi anche|lees ook|czytaj (też|także)|читайте (также|також)|関連記事|相关阅读|相關新聞).{0,120}$/i,
    /^(sign up|subscribe|register|get|receive|join)\b.{0,120}\b(newsletters?|briefings?|inbox|e-?mails?|alerts?|updates|whatsapp|telegram|channel|bulletin)\b.{0,160}$/i,
    /^(our|the|a|your)?.{0,40}\bnewsletters?\b.{0,60}\b(sign ?up|subscribe|inbox|delivered|free)\b.{0,120}$/i,
    /^(subscribe|subscribe (now|today|to .{1,140})|become a (member|subscriber)|support (us|our (work|journalism))|donate( now| today)?|start your free trial|already a (subscriber|member)\??.{0,40}|try it free.{0,40})[.!]?$/i,
    /^(download|get) (our|the) .{0,40}\bapp\b.{0,100}$/i,
    /^(follow|like|find|join|connect with) (us|me|@?[\w .']{1,40}) (on|at|via) .{0,80}(twitter|facebook|instagram|x|bluesky|threads|linkedin|youtube|tiktok|telegram|whatsapp|google news|mastodon|flipboard|rss)\b.{0,60}$/i,
    /^.{0,80}\bfollow (us|him|her|them|me|@\w+) (on|at) (twitter|facebook|instagram|x|bluesky|threads)\b.{0,60}$/i,
    /^(click|tap) here (to|for)\b.{0,140}$/i,
  ],
}

const furniture: LineRule = {
  reason: 'furniture',
  patterns: [
    /^(share|print|email|e-mail|save|tweet|copy|copy link|link copied!?|like|pin( it)?|bookmark|gift( this)? article|reprints?|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|flipboard|telegram|bluesky|threads|instagram|youtube|tumblr|mail|messenger|close|open|menu|search|home|skip( ad)?|next|previous|back|back to top|top|reply|report|follow|following|comment|comments?|show (all|more)|load more|view (all|comments|gallery)|see (all|more)|expand|collapse|play|pause|mute|unmute|replay|loading\.*|font size|text size|a\+|a-|sign ?in|log ?in|log ?out|sign ?up|register|subscribe|options|tags?|topics?|filed under|see also|references)[:.!]?$/i,
    /^(share|email|e-mail|print|save|tweet|send|post|gift|bookmark|comment on) (this|on|via|to|article|story|page)\b.{0,60}$/i,
    /^(teilen|drucken|merken|kommentare?|kommentieren|partager|imprimer|commenter|commentaires|compartir|imprimir|comentarios|condividi|stampa|delen|udostępnij|поделиться|поділитися|コメント|シェア|分享|공유)$/i,
    /^\d+ (comments?|shares?|likes?|views?|retweets?|replies|kommentare|commentaires|comentarios)$/i,
    /^(leave|post|add|write|view|read|join|be the first to) .{0,30}\b(comments?|conversation|discussion|reply)\b.{0,40}$/i,
    /^(skip to|jump to) .{0,40}$/i,
    /^(©|\(c\)|copyright\b|all rights reserved).{0,260}$/i,
    /^.{0,160}\ball rights reserved\b.{0,160}$/i,
    /^.{0,20}© ?\d{4}.{0,160}$/i,
    /^this (material|content) may not be (published|reproduced).{0,200}$/i,
    /^(we use cookies|this (site|website) uses cookies|cookie (settings|policy|preferences)|manage (cookies|consent|preferences)|accept (all|cookies)|by (continuing|using) .{0,80}(cookies|terms|privacy)).{0,240}$/i,
    /^(privacy( policy| notice)?|terms( of (use|service)| (and|&) conditions)?|contact( us)?|about( us)?|advertise( with us)?|careers|site ?map|imprint|impressum|datenschutz|mentions légales|accessibility|corrections|help|faq|do not sell my .{0,40})$/i,
    /^is this article trustworthy\??$/i,
    /^(rate|was|did you find|how (would you rate|do you rate)|do you like|what do you think of) (this|the) (article|story|page|coverage)\b.{0,80}$/i,
    /^we value your (input|feedback|opinion)\b.{0,160}$/i,
    /^.{1,60} is committed to (journalism|reporting|accuracy|.{0,20}journalism) .{0,120}$/i,
    /^request (a )?(reprint|correction|reprint & licensing).{0,120}$/i,
    /^(got|have|do you have) (a|any) (news )?(tips?|story|stories|views|question|confidential)\b.{0,240}$/i,
    /^(to )?(contact|reach) the (reporter|author|editor|writer)s?\b.{0,200}$/i,
    /^(e-?mail|contact|write to)( the (author|writer|reporter|editor))?( at| on|:) ?\S+@\S+.{0,80}$/i,
    /^see an error( in this (article|story))?\?.{0,80}$/i,
    /^(report (an error|a typo|a problem)|spotted (an error|a mistake)).{0,120}$/i,
    /^(photo|image|picture|video|foto|bild|crédit photo|fotó|zdjęcie) ?(credit|by|courtesy|:).{0,200}$/i,
  ],
}

const bylines: LineRule = {
  reason: 'byline',
  patterns: [
    /^about (the )?(writers?|authors?|reporters?|journalists?|contributors?)[:.]?$/i,
    /^(über (den|die) autor(in)?|à propos de l'auteur|sobre (el|la) autora?|l'autore|o autorze|об авторе|про автора)[:.]?$/i,
  ],
}

const elsewhere: LineRule = { reason: 'promotion', patterns: promotionLines }
const fittings: LineRule = { reason: 'furniture', patterns: furnitureLines }

const rules = [notices, bylines, furniture, promotions, elsewhere, fittings]
const rulesOfOtherScripts: LineRule[] = [
  { reason: 'promotion', patterns: promotionLinesInOtherScripts },
  { reason: 'furniture', patterns: furnitureLinesInOtherScripts },
]
const otherScript = /[\u0370-\u1fff\u2e80-\uffff]/

/** Lines from which on nothing of the article follows, when they stand near its end. */
const endings: RegExp[] = [
  /^is this article trustworthy\??$/i,
  /^about (the )?(writers?|authors?|reporters?|journalists?|contributors?)[:.]?$/i,
  /^(related|recommended|more) (stories|articles|news|content|coverage|links|topics|reading|posts)\b.{0,20}$/i,
  /^(recommended( for you)?|you (may|might) (also )?(like|be interested in)|most (read|popular|viewed|shared)|trending( now)?|more from .{1,60}|more (great|top|big) .{0,40}stories|read next|what to read next|up next|around the web|from the web|editors?' picks?|latest (news|stories)|top stories|popular (stories|now|posts)|sponsored (links|stories))[:.]?$/i,
  /^(\d+ )?(comments?|kommentare|commentaires|comentarios|reader comments|discussion|responses|join the (conversation|discussion)|leave a (comment|reply))( \(?\d+\)?)?[:.]?$/i,
  /^(mehr zum thema|lire aussi|sur le même sujet|articles liés|noticias relacionadas|artikel zum thema|leggi anche|関連記事|相关新闻|関連リンク)[:：]?$/i,
  /^(tags|topics|filed under|themen|mots-clés|etiquetas|schlagwörter|topics in this article|related topics)\b[:.]?.{0,200}$/i,
]

/** What stands over the readers' comments or over other articles, when it is the first line of a part of the page. */
// prettier-ignore
const boxHeads = new Set(
  (
    'comment|comments|reader comments|readers comments|kommentar|kommentare|commentaires|comentario|comentarios|comentário|comentários|commenti|reacties|' +
    'kommentarer|kommentit|komentarze|komentáře|hozzászólások|comentarii|yorumlar|коментарі|комментарии|σχόλια|التعليقات|تعليقات|תגובות|评论|評論|' +
    'コメント|댓글|टिप्पणियाँ|टिप्पणियां|' +
    'most read|most popular|most viewed|most shared|related articles|related stories|related news|related content|meistgelesen|am meisten gelesen|' +
    'mehr zum thema|les plus lus|sur le même sujet|lo más leído|lo más visto|noticias relacionadas|notícias relacionadas|mais lidas|i più letti|' +
    'articoli correlati|najczęściej czytane|powiązane artykuły|meest gelezen|gerelateerde artikelen|mest läst|mest lest|mest læst|luetuimmat|' +
    'найпопулярніше|найчитаніше|самое читаемое|самое популярное|материалы по теме|en çok okunanlar|ilgili haberler|الأكثر قراءة|أخبار ذات صلة|' +
    'הנקראות ביותר|כתבות נוספות|相关新闻|相關新聞|热门文章|熱門文章|関連記事|アクセスランキング|관련기사|관련 기사|많이 본 뉴스'
  ).split('|'),
)

/** Why a line is not the article, or null when it is. */
export function asideReasonOf(line: string): AsideReason | null {
  if (line.length > longestFurniture) return null
  const folded = foldLine(line)
  const reason = reasonBy(rules, folded)
  return reason === null && otherScript.test(folded)
    ? reasonBy(rulesOfOtherScripts, folded)
    : reason
}

function reasonBy(all: LineRule[], folded: string): AsideReason | null {
  for (const rule of all)
    if (rule.patterns.some((pattern) => pattern.test(folded))) return rule.reason
  return null
}

/** True for "About the writer", "Most read", "Comments": the page goes on, the article does not. */
export function endsArticle(line: string): boolean {
  if (line.length > 200) return false
  const folded = foldLine(line)
  return endings.some((pattern) => pattern.test(folded))
}

/** True for "40 comments", "Most read", "関連記事": as a heading it says that its part of the page is not the article. */
export function headsOtherThings(line: string): boolean {
  if (line.length > 40) return false
  return boxHeads.has(
    line
      .toLowerCase()
      .replace(/[\d()（）:：\s]+/g, ' ')
      .trim(),
  )
}

/** Plain quotes, single spaces, no pictographs or bullets in front. */
export function foldLine(line: string): string {
  return line
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\p{So}\p{Sk}\p{Cf}\uFE0F•·▶►→»>|*\s]+(?=\S)/u, '')
    .trim()
}

import { foldSpace, type PageElement } from '../../markup/pageNodes'
import { readDay } from '../published/readDay'

/** Whose post an element holds and when it was made, as far as it says so. */
export interface EmbeddedPost {
  by?: string
  on?: string
}

/** What the networks' own embed codes call the element that holds the words. */
const embedNames =
  /(?:^|-)(?:twitter-(?:tweet|video)|tweet-embed|embedded-tweet|instagram-media|bluesky-embed|mastodon-(?:embed|post)|fb-(?:post|xfbml-parse-ignore|comment-embed)|tiktok-embed|reddit-(?:embed-bq|embed|card)|telegram-(?:post|embed)|text-post-media|threads-embed|truthsocial-embed|vk-post)(?:-|$)/

/** How the embed codes of the networks end, or begin, with whose post it is; after the name, what may be its date. */
const attributions: RegExp[] = [
  // — Port Ellery Harbour (@elleryharbour) March 11, 2026
  /[—–-]\s*([^—–]{1,80}?\(@[\w.-]{1,80}(?:@[\w.-]{1,80})?\))\s*(.{0,60})$/u,
  // A post shared by Ines Calder (@inescalder) on Mar 11, 2026
  /(?:shared by|udostępniony przez|partagée? par|geteilter beitrag von|compartida por|condiviso da)\s+(.{1,80}?\(@[\w.-]{1,80}\))\s*(.{0,60})$/iu,
  /(?:posted by|post by|publicado por|publié par|gepostet von)\s+(.{1,80}?)(?:\s+on\s+(.{4,60}))?$/iu,
  // Reddit: by u/skerrow in harbours
  /(?:^|\s)by\s*(u\/[\w-]{1,40})\b(.{0,60})$/iu,
]

/** The post that an element is the embed code of, or null; `name` is what its class says, in lower case with hyphens. */
export function embeddedPost(element: PageElement, labels: string[]): EmbeddedPost | null {
  if (!labels.some((label) => embedNames.test(label))) return null
  const words = foldSpace(element.textContent)
  const tail = words.slice(-240)
  for (const attribution of attributions) {
    const found = attribution.exec(tail)
    if (!found) continue
    const day = readDay(found[2] ?? '')
    return { by: found[1]!.trim(), ...(day && { on: day }) }
  }
  // TikTok begins with the account
  const account = /^@[\w.]{2,40}/.exec(words)
  return account ? { by: account[0] } : {}
}

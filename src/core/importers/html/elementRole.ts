import type { AsideReason } from '../../../shared/domain/articles'
import type { PageElement } from '../../markup/pageNodes'

/** What an element says of itself by tag, role, class and id: why it is not the article, or that it is a caption. */
export type ElementRole = AsideReason | 'caption'

const roleByTag: Record<string, ElementRole> = {
  nav: 'furniture',
  footer: 'furniture',
  aside: 'furniture',
  button: 'furniture',
  dialog: 'furniture',
  figcaption: 'caption',
}
const roleByAria: Record<string, ElementRole> = {
  navigation: 'furniture',
  complementary: 'furniture',
  contentinfo: 'furniture',
  banner: 'furniture',
  search: 'furniture',
  dialog: 'furniture',
  alertdialog: 'furniture',
  menu: 'furniture',
  menubar: 'furniture',
  tooltip: 'furniture',
}

const captionWords =
  /(?:^|-)(?:(?:wp-)?captions?(?:-text)?|(?:photo|image|img|picture|media|figure|video|slide)-?(?:credits?|captions?|source|meta|info|description|copyright|title|byline|author)|credits?|photographer|bildunterschrift|bildnachweis|legende|copyright-holder)(?:-|$)/
const bylineWords =
  /(?:^|-)(?:bylines?|by-?line|authors?(?:-?(?:bio|info|box|name|names|card|details|profile|meta|block|line|about|description|byline|date|by|wrapper|container|content|list|section|image|link|links|text))?|autor(?:en|in|es)?|auteurs?|verfasser|datum|fecha|writers?|contributors?|about-(?:the-)?author|bio|dateline|timestamps?|(?:pub|publish|published|publication|posted|post|article|entry|story|created|updated)-?(?:date|time|on|meta|info|metadata|byline|author|dateline)|date-?(?:line|published|time)?|posted-(?:on|by|in)|meta-?data|entry-utility|submitted)(?:-|$)/
const promotionWords =
  /(?:^|-)(?:related(?:-?\w+)?|recirc\w*|recommend\w*|newsletters?(?:-?\w+)?|promos?|promotions?|promoted|outbrain\w*|taboola\w*|zergnet|most-?(?:read|popular|viewed|shared)|popular|trending|also-?read|see-?also|read-?(?:also|next|more)|more-?(?:on|from|stories|news|articles|links|in|like|coverage)|ads?|adverts?|advertis\w*|adsense|ad-?(?:slot|unit|wrap\w*|container|box|banner|break|label)|dfp|sponsor\w*|subscrib\w*|subscription|sign-?up|paywall|donat\w*|up-?next|next-?(?:up|article|story|post)|teasers?|in-?article-(?:link|promo|related)|inline-(?:related|promo|newsletter|link)|cta|call-to-action|upsell|marketing|crosslink\w*|cross-?promo\w*|linkbox|infobox-promo|partner-?(?:content|links)|latest-?(?:news|posts|articles|stories)|tribpub|revcontent|click-to-(?:read|subscribe))(?:-|$)/
const furnitureWords =
  /(?:^|-)(?:share|shares|sharing|sharedaddy|share-?\w+|social(?:-?\w+)?|sociable|addthis\w*|addtoany\w*|tool-?(?:bar|box|s)|article-?(?:tools|actions|footer|tags|topics|share)|post-?(?:tags|footer|navigation|nav|share|actions)|entry-footer|comments?(?:-?(?:list|section|area|form|count|wrapper|container|box|block|link|thread|s))?|commentary-link|disqus\w*|respond|replies|breadcrumbs?|crumbs?|nav|navbar|navigation|sub-?nav|menu|menus|site-?(?:footer|header|nav)|page-?(?:footer|header)|footer|masthead|side-?bars?|rail|right-?rail|tags?|tag-?(?:list|s|cloud|links)|tagged|topics?-?(?:list|s)|keywords|categories|cat-links|pagination|pager|paging|cookies?(?:-?\w+)?|consent|gdpr|ratings?|rate|votes?|voting|print|print-?\w*only|log-?in|sign-?in|popups?|modal|overlay|lightbox|tooltips?|skip-?(?:link|to|nav)\w*|screen-?reader-?(?:text|only)?|sr-only|visually-?hidden|copyright|disclaimer|license|feedback|follow(?:-?\w+)?|audio-?player|player-?controls|video-?player(?:-\w+)?|vjs-[\w-]+|jw-?player|jwplayer|brightcove|toc|table-of-contents|widgets?|gallery-?(?:nav|controls|counter)|slide-?(?:count|nav)|jump-?links?|corrections-link|noprint|no-print|edit-?(?:section|link)|mw-editsection|hatnote|navbox|metadata-links|reflist|printfriendly)(?:-|$)/

/** The words that pages use to name the parts of themselves, as one string of lower-case words and hyphens. */
export function labelsOf(element: PageElement): string[] {
  const names: string[] = []
  for (const attribute of ['id', 'class', 'data-testid', 'data-component', 'itemprop']) {
    const value = element.getAttribute(attribute)
    if (value) names.push(...labelsIn(value))
  }
  return names
}

/** A page writes the same names hundreds of times, and the pages of an outlet the same again. */
const knownLabels = new Map<string, string[]>()
const knownRoles = new Map<string, ElementRole | null>()
const mostKnown = 5_000

function labelsIn(value: string): string[] {
  return remembered(knownLabels, value.slice(0, 600), (names) =>
    names
      .split(/\s+/)
      .filter((name) => name !== '')
      .map(hyphenate),
  )
}

function remembered<Value>(
  known: Map<string, Value>,
  key: string,
  find: (key: string) => Value,
): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find(key)
  if (known.size >= mostKnown) known.clear()
  known.set(key, found)
  return found
}

export function roleOf(element: PageElement): ElementRole | null {
  const role = namedRole(element)
  // A post that the article embeds is a quotation, whatever the page calls the box around it
  const isEmbed =
    role === 'furniture' &&
    /social|embed|twitter|tweet|instagram/i.test(element.getAttribute('class') ?? '')
  return isEmbed && element.querySelector('blockquote') !== null ? null : role
}

function namedRole(element: PageElement): ElementRole | null {
  if (element.localName === 'body' || element.localName === 'main' || element.localName === 'html')
    return null
  for (const label of labelsOf(element)) {
    const role = remembered(knownRoles, label, roleOfLabel)
    if (role !== null) return role
  }
  // A link that only runs a script is a button
  if (element.localName === 'a' && /^\s*javascript:/i.test(element.getAttribute('href') ?? ''))
    return 'furniture'
  return roleByTag[element.localName] ?? roleByAria[element.getAttribute('role') ?? ''] ?? null
}

function roleOfLabel(label: string): ElementRole | null {
  if (captionWords.test(label)) return 'caption'
  if (promotionWords.test(label)) return 'promotion'
  if (bylineWords.test(label)) return 'byline'
  return furnitureWords.test(label) ? 'furniture' : null
}

function hyphenate(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .toLowerCase()
}

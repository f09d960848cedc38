import { foldSpace, type PageElement } from '../../markup/pageNodes'

const entryNames =
  /(?:^|-)(?:live-?(?:blog|ticker|text|story|feed|news|update|page|stream|centre|center)?-?(?:entry|post|update|item|event|card)|lblog-?(?:post|entry)|lx-stream-(?:-)?post|timeline-(?:entry|post)|ticker-?(?:entry|item|event|post)|minute-by-minute-(?:entry|item)|live-blog-update)$/

/** When the entry of a live blog that an element is was written, as far as it says; null for any other element. */
export function liveEntry(element: PageElement, labels: string[]): { on: string | null } | null {
  const itemprop = element.getAttribute('itemprop') ?? ''
  const isEntry =
    /\bliveBlogUpdate\b/i.test(itemprop) || labels.some((label) => entryNames.test(label))
  if (!isEntry) return null
  const marked = element.querySelector('time[datetime], [itemprop~="datePublished"]')
  const stated = marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? ''
  return { on: instantIn(stated) }
}

/** A day or an instant as written, when it is one. */
function instantIn(words: string): string | null {
  const found =
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      foldSpace(words),
    )
  return found ? found[0].replace(' ', 'T') : null
}

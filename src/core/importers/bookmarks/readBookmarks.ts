import { nothingMore, type ImportedArticle } from '../../../shared/domain/articles'
import { dayInWords, type Day } from '../../../shared/domain/days'
import { AppError } from '../../../shared/errors'
import { decodeText } from '../../decode/decodeText'
import { composeText } from '../composeArticle'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import { canonicalUrlOf, parseAddress } from '../published/canonicalUrl'
import type { SourceReader } from '../SourceFile'
import { bookmarkEntries, type Bookmark } from './bookmarkEntries'

const how = 'the list of bookmarks'
/** More bookmarks than this are not read from one list. */
const most = 100_000

/** Reads a browser's exported bookmarks: each is a source that is known by its address, until its page is got. */
export const readBookmarks: SourceReader = async function* (file) {
  let number = 0
  for (const bookmark of bookmarkEntries(decodeText(file.bytes, file.name).text)) {
    number++
    if (number > most) {
      const sentence = `“${file.name}” has more than ${most.toLocaleString('en')} bookmarks; the rest was not read.`
      yield { inner: `${number}`, error: new AppError('too-large', sentence) }
      return
    }
    const name = (bookmark.title || bookmark.address).slice(0, 80)
    const inner = `${number}. ${name.replaceAll('/', '∕')}`
    const kind = kindOf(bookmark.address)
    if (kind !== 'page') {
      const sentence = `“${name}” leads to no page of the web${kind && ` (${kind})`}, so it was left out.`
      yield { inner, error: new AppError('not-a-page', sentence) }
    } else
      yield {
        inner,
        name,
        bytes: new TextEncoder().encode(bookmark.original),
        mediaType: 'text/plain',
        article: articleOf(bookmark),
      }
  }
  if (number === 0)
    throw new AppError(
      'empty-file',
      `“${file.name}” has no bookmarks, so there is nothing to import.`,
    )
}

/** What an address leads to, where that is no page: the scheme, such as `javascript:`. */
function kindOf(address: string): string {
  const url = address.length > 4096 ? null : parseAddress(address)
  if (url === null) return ''
  return /^https?:$/.test(url.protocol) ? 'page' : url.protocol.slice(0, 20)
}

function articleOf({ title, address, folder, addedOn, description }: Bookmark): ImportedArticle {
  const composed = composeText([
    { text: title || address, type: 'heading', level: 1, aside: null },
    { text: description ?? '', type: 'paragraph', aside: null },
    // Set aside: when somebody kept an address says nothing of when its page was published.
    {
      text: addedOn ? `Bookmarked on ${dayInWords(addedOn as Day)}` : '',
      type: 'comment',
      ...(addedOn && { on: addedOn }),
      aside: 'notice',
    },
  ])
  return {
    ...nothingMore,
    title: title === '' ? null : { value: title, how },
    byline: null,
    outlet: null,
    publishedOn: null,
    section: folder === null ? null : { value: folder, how },
    url: address,
    canonicalUrl: canonicalUrlOf(address),
    language: guessLanguage(title),
    kind: 'reference',
    ...composed,
  }
}

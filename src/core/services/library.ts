import type { Api } from '../../shared/api'
import type { LibraryStatus } from '../../shared/pages'
import { countArticles, readFact } from '../store/libraryFacts'
import type { Desk } from './desk'

export function libraryService(desk: Desk): Api['library'] {
  return { status: () => libraryStatus(desk) }
}

/** What is said of the open library: its name, never its path. */
export function libraryStatus({ library }: Desk): LibraryStatus {
  return {
    fileName: library.fileName,
    articles: countArticles(library),
    readOnly: library.readOnly,
    sample: readFact(library, 'sample') === '1',
  }
}

import { createHash } from 'node:crypto'
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
    key: createHash('sha256').update(library.database.name).digest('hex').slice(0, 16),
    articles: countArticles(library),
    readOnly: library.readOnly,
    sample: readFact(library, 'sample') === '1',
  }
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { parseHTML } from 'linkedom'
import { openDesk } from '../src/core/services/desk'
import { fieldsOf, importsService } from '../src/core/services/imports'
import { openLibrary } from '../src/core/store/openLibrary'

/** Opens a library and a bare database in `folder`; every round gets a page whose bytes are new. */
export function openImportOnce(folder: string) {
  const page = readFileSync('resources/sample/tallow-row-osier-bridge.html', 'utf8')
  const library = openLibrary(path.join(folder, 'bench.stet'), { create: true })
  const { api: imports, offerBytes } = importsService(openDesk(library, () => undefined))
  const bare = new Database(path.join(folder, 'bare.db'))
  bare.pragma('journal_mode = WAL')
  bare.pragma('synchronous = FULL')
  bare.exec('CREATE TABLE pages (html TEXT NOT NULL) STRICT')
  const insert = bare.prepare('INSERT INTO pages VALUES (?)')
  let round = 0
  const fresh = () =>
    page.replace(/https?:\/\/[^"'\s<]+/g, (url) => `${url}?copy=${round}`) + `<!-- ${round++} -->`
  return {
    whole() {
      const html = fresh()
        .replace(/rel="canonical"/g, 'rel="alternate"')
        .replace(/og:url/g, 'og:other')
      const bytes = new TextEncoder().encode(html)
      const started = performance.now()
      const preview = offerBytes('page.html', bytes)
      imports.add(preview.previewId, fieldsOf(preview), null)
      return performance.now() - started
    },
    floor() {
      const html = fresh()
      const started = performance.now()
      parseHTML(html).document.querySelectorAll('p')
      insert.run(html)
      return performance.now() - started
    },
    close() {
      library.close()
      bare.close()
    },
  }
}

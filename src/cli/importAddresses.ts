import { newId } from '../shared/domain/ids'
import { AppError, toFailure } from '../shared/errors'
import type { FetchHop } from '../shared/domain/articles'
import { prepareSource } from '../core/reading/prepareSource'
import { today } from '../core/services/desk'
import { fetches } from '../core/services/importing/fetches'
import { fieldsFound } from '../core/services/importing/importFields'
import { storeFound } from '../core/services/importing/storeSource'
import { toStoreError } from '../core/store/toStoreError'
import { complain, oneLine, printJson } from './lines'
import { storyNamedOrNew, withLibrary } from './withLibrary'

/** True of what is meant as an address of the web: a file's name never begins like that. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** `stet import https://…`: gets each page that was named, one after the other, and nothing else; Ctrl+C gives up. */
export function importAddresses(
  addresses: string[],
  options: { library: string; story?: string; resume?: boolean; json?: boolean },
): Promise<boolean> {
  if (options.resume || !addresses.every(isAddress))
    throw new AppError('usage', 'Name web addresses, or files and folders, but not both at once.')
  return withLibrary(options.library, { create: true }, async (desk) => {
    const storyId = options.story === undefined ? null : storyNamedOrNew(desk, options.story)
    const pages = fetches(desk)
    const leave = () => pages.close()
    process.once('SIGINT', leave).once('SIGTERM', leave)
    let allDone = true
    try {
      for (const address of addresses) {
        try {
          const { found, fetched } = await pages.get(address, newId<string>())
          if (!options.json) sayHops(fetched.hops)
          const source = { ...prepareSource(found, today(desk)), fetched }
          const { outcome, articleId } = storeFound(desk, source, fieldsFound(source), storyId)
          if (options.json) printJson({ file: address, outcome, id: articleId, hops: fetched.hops })
          else process.stdout.write(`${outcome.replace('-', ' ')}: ${oneLine(address)}\n`)
        } catch (thrown) {
          allDone = false
          const failure = toFailure(toStoreError(thrown))
          if (options.json) printJson({ file: address, error: failure.message })
          complain(address, thrown)
          if (failure.code === 'cancelled') break
        }
      }
    } finally {
      process.off('SIGINT', leave).off('SIGTERM', leave)
    }
    return allDone
  })
}

/** Where a page came from, when that is not simply where it was asked for. */
function sayHops(hops: readonly FetchHop[]): void {
  if (hops.length < 2) return
  for (const { address, status, note } of hops) {
    const answer = status === null ? 'no answer' : `answered ${status}`
    process.stderr.write(`  ${oneLine(address)}: ${[answer, note].filter(Boolean).join(', ')}\n`)
  }
}

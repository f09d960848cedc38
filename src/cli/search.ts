import { AppError } from '../shared/errors'
import { searchService } from '../core/services/search'
import { printJson } from './lines'
import { withLibrary } from './withLibrary'

/** `stet search QUERY` */
export function searchLibrary(
  query: string,
  options: { library: string; limit: string; json?: boolean },
): Promise<boolean> {
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw new AppError('usage', `“${options.limit}” is not a number from 1 to 10000.`)
  return withLibrary(options.library, {}, (desk) => {
    for (const hit of searchService(desk).articles(query, null, limit).hits)
      if (options.json) printJson(hit)
      else
        process.stdout.write(
          `${hit.publishedOn ?? '          '}  ${hit.outlet ?? '-'}  ${hit.title}\n    ${hit.snippet.replace(/\s+/g, ' ')}\n`,
        )
    return true
  })
}

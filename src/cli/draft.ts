import { basename } from 'node:path'
import { readManuscript } from '../core/manuscripts/readManuscript'
import { readWhole } from '../core/reading/openFile'
import { storeManuscript } from '../core/services/drafts/manuscripts'
import { printJson } from './lines'
import { storyNamedOrNew, withLibrary } from './withLibrary'

/** `stet draft FILE`: makes a draft of a manuscript, and says its id. */
export async function draftFromFile(
  file: string,
  options: { library: string; story: string; json?: boolean },
): Promise<boolean> {
  // Read first: a file that is none makes no library and no story.
  const manuscript = await readManuscript(readWhole(file), basename(file))
  return withLibrary(options.library, { create: true }, (desk) => {
    const stored = storeManuscript(desk, storyNamedOrNew(desk, options.story), manuscript)
    if (options.json) printJson(stored)
    else process.stdout.write(`${stored.id}\n`)
    return true
  })
}

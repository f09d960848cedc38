import { Slice, type Schema } from '@tiptap/pm/model'
import { useSession } from '../../../state/session'

/** What was last copied, cut or dragged out of a draft in this window, whole: what leaves the app may be less. */
let last: { token: string; slice: Slice } | null = null

/** Remembers words that leave a draft; answers the token by which they are known when they come back. */
export function rememberCopied(slice: Slice): string {
  last = { token: crypto.randomUUID(), slice }
  return last.token
}

/** The whole words behind a token, for a draft of that vocabulary; null when others were copied since. */
export function copiedWords(token: string, schema: Schema): Slice | null {
  if (last?.token !== token) return null
  const { slice } = last
  const isSame = slice.content.firstChild?.type.schema === schema
  return isSame ? slice : Slice.fromJSON(schema, slice.toJSON())
}

// Words that one library holds back are not another library's to show. A core that restarts has the same library.
useSession.subscribe(({ core }, before) => {
  if (core === before.core || before.core.state === 'restarting') return
  if (core.state === 'ready') last = null
})

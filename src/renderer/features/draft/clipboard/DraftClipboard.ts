import { Extension } from '@tiptap/core'
import { DOMSerializer, type Fragment, type Schema, type Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { Instant } from '../../../../shared/domain/days'
import type { Withheld } from '../../../../shared/pages'
import { arrivedField, arrivedKey, noteArrived } from './arrivedWords'
import { copiedWords, rememberCopied } from './copiedWords'
import { leavingWords, type TargetOf } from './withheld'

export interface ClipboardParts {
  targetOf: TargetOf
  /** Words were copied, cut or dragged away, and some of them were kept back. */
  onWithheld: (withheld: Withheld) => void
  /** More was pasted or dropped than can be taken in at once. */
  onTooLong: () => void
}

/**
 * What leaves a draft carries where it is tied to, in a way that means the same elsewhere, and holds back what terms hold
 * back. What comes back to a draft of the same library is what was copied, whole.
 */
export const DraftClipboard = Extension.create<ClipboardParts>({
  name: 'draftClipboard',
  // Before TipTap's own writer of plain text, which reads the draft itself and would tell what is withheld.
  priority: 1000,

  addOptions() {
    return { targetOf: () => undefined, onWithheld: () => {}, onTooLong: () => {} }
  },

  addProseMirrorPlugins() {
    return [draftClipboard(this.editor.schema, this.options)]
  },
})

const tokenAttribute = 'data-stet-clip'

function draftClipboard(
  schema: Schema,
  { targetOf, onWithheld, onTooLong }: ClipboardParts,
): Plugin {
  const serializer = new ClipboardSerializer(schema)
  let left: { whole: Slice; leaving: Slice; withheld: Withheld } | null = null
  /** What the paste that is under way brings: null when it comes from elsewhere. */
  let coming: { own: Slice | null } = { own: null }
  /** Words that are dragged within the draft do not leave. */
  let isDroppedHere = false

  return new Plugin({
    key: arrivedKey,
    state: arrivedField,
    appendTransaction: (transactions, _, state) =>
      coming.own ? null : noteArrived(transactions, state),
    props: {
      transformCopied(whole) {
        const { slice, withheld } = leavingWords(whole, targetOf, now())
        serializer.token = rememberCopied(whole)
        left = { whole, leaving: slice, withheld }
        return slice
      },
      clipboardSerializer: serializer,
      clipboardTextSerializer: ({ content }) =>
        content.textBetween(0, content.size, '\n\n', (leaf) =>
          leaf.type.name === 'hardBreak' ? '\n' : '',
        ),
      transformPastedHTML(html) {
        const token = new RegExp(`${tokenAttribute}="([\\w-]{1,64})"`).exec(html)?.[1]
        coming = { own: token ? copiedWords(token, schema) : null }
        // The true words stand for all of it: nothing is to be read.
        return coming.own ? '<p></p>' : html
      },
      transformPasted(slice) {
        // Words that are dragged within the draft never were HTML.
        if (left && slice === left.leaving) coming = { own: left.whole }
        return coming.own ?? slice
      },
      handleDOMEvents: {
        copy: sayWithheld,
        cut: sayWithheld,
        paste: (_, event) => comes(event, event.clipboardData),
        drop(_, event) {
          isDroppedHere = true
          return comes(event, event.dataTransfer)
        },
        dragstart() {
          isDroppedHere = false
          return false
        },
        dragend(_, event) {
          if (!isDroppedHere && event.dataTransfer?.dropEffect !== 'none') tellWithheld()
          return false
        },
      },
    },
  })

  function sayWithheld(): boolean {
    left = null
    // The words are put on the clipboard once every handler was asked.
    setTimeout(tellWithheld)
    return false
  }

  function tellWithheld(): void {
    if (left && left.withheld.words + left.withheld.names > 0) onWithheld(left.withheld)
  }

  /** Answers whether the paste is dealt with: what would stop the window for minutes is refused. */
  function comes(event: Event, data: DataTransfer | null): boolean {
    coming = { own: null }
    const isTooLong =
      (data?.getData('text/plain').length ?? 0) > mostText ||
      (data?.getData('text/html').length ?? 0) > mostHtml
    if (!isTooLong) return false
    event.preventDefault()
    onTooLong()
    return true
  }
}

/** What is taken in at once, in code units: text of a long book, and the HTML of a very long draft. */
const mostText = 3_000_000
const mostHtml = 12_000_000

/** Writes words with their ties for the clipboard, and the token by which they are known when they come back. */
class ClipboardSerializer extends DOMSerializer {
  token = ''

  constructor(schema: Schema) {
    const { nodes, marks } = DOMSerializer.fromSchema(schema)
    super(nodes, marks)
  }

  override serializeFragment(
    fragment: Fragment,
    options: { document?: Document } = {},
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const written = super.serializeFragment(fragment, options, target)
    if (!target) written.firstElementChild?.setAttribute(tokenAttribute, this.token)
    return written
  }
}

function now(): Instant {
  return new Date().toISOString() as Instant
}

import type { Editor } from '@tiptap/core'
import type { QuoteId } from '../../../../shared/domain/ids'
import type { SourceTarget } from '../../../../shared/domain/sourceTarget'
import type { Span } from '../../../../shared/domain/spans'
import type { Tie, TieTarget } from '../../../../shared/pages'
import { asOwnStep } from '../extensions/OwnStep'
import { allTies, tieKey, type WrittenTie } from '../extensions/ties'
import { arrivedWords, forgetArrived, type Stretch } from './arrivedWords'
import { tieHere } from './tieHere'
import type { TieTargets } from './tieTargets'
import { placeOf, textsThatCame } from './wordsThatCame'

/** Sees to it that what stands in a draft stays tied, or is tied again, beside the typing. */
export interface TieKeeper {
  wordsChanged(): void
  /** Articles came or went: what could not be tied may be now. */
  sourcesChanged(): void
  stop(): void
}

interface Asks {
  targets: (ties: Tie[]) => Promise<TieTarget[]>
  tie: (wanted: { kind: Tie['kind']; target: SourceTarget }[]) => Promise<(string | null)[]>
  tieWords: (text: string) => Promise<(Span & { quoteId: QuoteId })[]>
}

/** How long typing must pause, and how many ties are looked for in one go. */
const pause = 120
const batchSize = 100
/** Whoever types on in what was pasted is not held up for ever by an answer that comes too late. */
const mostTries = 6

export function tieKeeper(editor: Editor, known: TieTargets, asks: Asks): TieKeeper {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isLooking = false
  let stopped = false
  let tries = 0
  /** Ties that this library cannot hold, as of now. */
  let sought = new Set<string>()
  wait(0)
  return {
    wordsChanged: () => wait(pause),
    sourcesChanged() {
      sought = new Set()
      known.sourcesChanged()
      wait(pause)
    },
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
    },
  }

  function wait(milliseconds: number): void {
    if (stopped) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      void look()
    }, milliseconds)
  }

  async function look(): Promise<void> {
    if (isLooking) return wait(pause)
    isLooking = true
    try {
      if (editor.isEditable) await tieForeign()
      if (editor.isEditable && !stopped) await tieArrived()
      if (!stopped) await known.follow(allTies(editor.state.doc))
    } catch {
      // The core is away. It is started again, and then everything is looked at once more.
    } finally {
      isLooking = false
    }
  }

  /** Ties that were made in another library lead to this one's own copy, where there is one. */
  async function tieForeign(): Promise<void> {
    const foreign = allTies(editor.state.doc).filter(
      (tie) => tie.target !== null && !sought.has(tieKey(tie)),
    )
    for (let first = 0; first < foreign.length; first += batchSize) {
      const ties = foreign.slice(first, first + batchSize)
      const asked = sought
      const found = await findHere(ties)
      for (const tie of ties) if (!found.has(tieKey(tie))) asked.add(tieKey(tie))
      if (stopped) return
      const tr = tieHere(editor.state, found)
      if (tr) editor.view.dispatch(tr)
    }
  }

  /** An id for each tie's key that this library can hold. An id that it has already is that very quote. */
  async function findHere(ties: WrittenTie[]): Promise<Map<string, string>> {
    const own = await asks.targets(ties.map(({ kind, id }) => ({ kind, id })))
    const isOwn = (tie: WrittenTie) =>
      own.some(({ kind, id }) => kind === tie.kind && id === tie.id)
    const found = new Map(ties.filter(isOwn).map((tie) => [tieKey(tie), tie.id]))
    const others = ties.filter((tie) => !isOwn(tie))
    if (others.length === 0) return found
    const ids = await asks.tie(
      others.map(({ kind, target }) => ({ kind, target: JSON.parse(target!) as SourceTarget })),
    )
    for (const [index, tie] of others.entries()) {
      const id = ids[index]
      if (id) found.set(tieKey(tie), id)
    }
    return found
  }

  /** Quotations that came as mere words are tied to the quotes of this story whose words they are: a step of undo of its own. */
  async function tieArrived(): Promise<void> {
    const { doc } = editor.state
    const arrived = arrivedWords(editor.state)
    if (arrived.length === 0) return
    const links: (Stretch & { quoteId: QuoteId })[] = []
    for (const piece of textsThatCame(doc, arrived)) {
      for (const { quoteId, ...span } of await asks.tieWords(piece.text)) {
        const place = placeOf(piece, span)
        const isNew = place && arrived.some(({ from, to }) => place.from < to && from < place.to)
        if (isNew) links.push({ ...place, quoteId })
      }
      if (stopped) return
    }
    if (editor.state.doc !== doc && ++tries < mostTries) return wait(pause)
    tries = 0
    const { tr, schema } = editor.state
    const link = schema.marks['sourcedQuote']!
    if (editor.state.doc === doc)
      for (const { from, to, quoteId } of links)
        if (!doc.rangeHasMark(from, to, link)) tr.addMark(from, to, link.create({ quoteId }))
    editor.view.dispatch(forgetArrived(tr.docChanged ? asOwnStep(tr) : tr))
  }
}

import { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import type { DraftDocument } from '../../../shared/domain/drafts'
import type { DraftId } from '../../../shared/domain/ids'
import type { DraftPage, Tie } from '../../../shared/pages'
import { api, onCore } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { quoteList } from '../../api/reads'
import { saving } from '../../state/saving'
import { addToast } from '../../state/toasts'
import { receiveInDraft } from '../../state/draftInbox'
import { useSession } from '../../state/session'
import { asking } from './check/asking'
import { findingsAt, findingsIn, hasCard, isQuote, type Finding } from './check/findings'
import { liveCheck } from './check/liveCheck'
import { mayFlag, mayQuote } from './check/passagesToCheck'
import { tieKeeper } from './clipboard/tieKeeper'
import { tieTargets } from './clipboard/tieTargets'
import { withheldSentence } from './clipboard/withheld'
import { takeUp, openDraftNow, showCard, useWriting, type OpenDraft } from './writing'
import { cleanPastedHtml } from './extensions/cleanPastedHtml'
import { drawChecks } from './extensions/CheckMarks'
import { draftExtensions } from './extensions/draftExtensions'
import { drawFlags } from './extensions/FlagMarks'
import { allQuoteRuns, numberQuotes } from './extensions/quoteRuns'
import { insertCitation, insertQuoteById } from './pulling'
import { keepHere, mendHere, notAQuotationHere, relinkHere } from './mending'
import { replaceDocument } from './replaceDocument'
import { documentOf, headlineOf } from './saving/documentOf'
import { draftSaver } from './saving/draftSaver'
import { forgetEmergencyCopy, keepEmergencyCopy } from './saving/emergencyCopy'
import { renameByHeadline } from './saving/renameByHeadline'
import { wordCount } from './saving/wordCount'
import { showPassageHere, showRunAt } from './showPassage'

/** Where the caret was in each draft, for the next time it is opened. */
const lastCaret = new Map<DraftId, number>()
/** The words with which a page was left: if it is shown again, they are newer than the page. */
const leftWith = new WeakMap<DraftPage, DraftDocument>()

/** Puts a draft on the desk, to be written in `place`. Answers how to close it; nothing typed is lost by that. */
export function openDraft(page: DraftPage, place: HTMLElement): () => void {
  const { id: draftId, storyId, title, document: stored } = page.draft
  const askTargets = (ties: Tie[]) => api.drafts.targets(ties)
  const targets = tieTargets(askTargets)
  const editor = new Editor({
    element: place,
    content: leftWith.get(page) ?? withHeadline(stored, title),
    injectCSS: false,
    editable: !isReadOnly(),
    extensions: draftExtensions({
      quotes: () => queryClient.fetchQuery(quoteList(storyId)),
      onDropQuote: (quoteId, pos) => void insertQuoteById(quoteId, pos),
      actions: {
        mend: mendHere,
        relink: relinkHere,
        showPassage: showPassageHere,
        keep: keepHere,
        unquote: notAQuotationHere,
        closeCard,
      },
      clipboard: {
        targetOf: targets.of,
        onWithheld: (withheld) => addToast(withheldSentence(withheld)),
        onTooLong: () => addToast(tooLong, { kind: 'problem' }),
      },
    }),
    editorProps: {
      attributes: {
        'aria-label': 'Draft',
        'aria-multiline': 'true',
        role: 'textbox',
        spellcheck: String(useSession.getState().settings.spellcheck),
      },
      handleDOMEvents: { beforeinput: (_, event) => undoFromMenu(editor, event) },
      transformPastedHTML: cleanPastedHtml,
      handleClick: (view, pos, event) => showRunAt(view.state, pos, event),
    },
  })

  const rename = renameByHeadline(draftId, headlineOf(editor.state.doc))
  let finished: (() => void) | null = null
  const saver = draftSaver({
    save: async () => {
      const document = documentOf(editor.state.doc)
      await api.drafts.save(draftId, document).catch((thrown: unknown) => {
        keepEmergencyCopy(draftId, document)
        throw thrown
      })
      forgetEmergencyCopy(draftId)
    },
    onState(save) {
      useWriting.setState({ save })
      if (save.state === 'saved') {
        finished?.()
        finished = null
      } else finished ??= saving()
    },
  })

  const quotes = asking(editor, {
    batchSize: 40,
    mayHold: mayQuote,
    ask: (blocks) => api.checks.quotes(draftId, blocks),
    draw: drawChecks,
  })
  const flags = asking(editor, {
    batchSize: 20,
    mayHold: mayFlag,
    ask: (blocks) => api.checks.flags(draftId, blocks),
    draw: drawFlags,
  })
  const check = liveCheck([quotes, flags], takeStock)

  const ties = tieKeeper(editor, targets, {
    targets: askTargets,
    tie: (wanted) => api.drafts.tie(storyId, wanted),
    tieWords: (text) => api.drafts.tieWords(storyId, text),
  })

  editor.on('update', ({ transaction }) => {
    if (!transaction.docChanged) return
    saver.wordsChanged()
    check.wordsChanged()
    ties.wordsChanged()
    showCard(null)
  })
  editor.on('selectionUpdate', ({ transaction }) => {
    if (!transaction.docChanged) showCardAtCaret(editor)
  })

  const stopHearing = [
    onCore((event) => {
      if (event.type === 'connected') void saver.flush()
      if (event.type === 'connected') ties.sourcesChanged()
      if (event.type !== 'changed') return
      if (event.topics.some((topic) => checkTopics.has(topic))) {
        check.sourcesChanged()
        ties.sourcesChanged()
      } else if (event.topics.includes('silences')) check.reasonsChanged()
    }),
    useSession.subscribe(({ settings }) => {
      editor.view.dom.spellcheck = settings.spellcheck
    }),
    listen(window, 'blur', () => void saver.flush()),
    listen(document, 'visibilitychange', () => void saver.flush()),
    listen(window, 'pagehide', leave),
    listen(window, 'beforeunload', leave),
  ]

  const open: OpenDraft = { draftId, storyId, editor, saver, check, readAgain }
  takeUp(open)
  takeStock()
  placeCaret()
  stopHearing.push(
    receiveInDraft({ insertQuote: (id) => void insertQuoteById(id), insertCitation }),
  )
  return close

  /** What is counted and listed beside the words: when typing pauses. */
  function takeStock(): void {
    if (editor.isDestroyed) return
    const { doc } = editor.state
    const { card, findings, quoteIds } = useWriting.getState()
    const now = findingsIn(editor.state)
    useWriting.setState({
      words: wordCount(doc),
      findings: isSame(findings, now) ? findings : now,
      quoteIds: sameOr(quoteIds, [...numberQuotes(allQuoteRuns(doc)).keys()]),
      card: card && sameAgain(editor.state, card, now),
    })
    rename.follow(headlineOf(doc))
  }

  async function readAgain(): Promise<void> {
    const page = await api.drafts.get(draftId)
    if (page && !editor.isDestroyed) replaceDocument(editor, page.draft.document)
  }

  function placeCaret(): void {
    const end = editor.state.doc.content.size
    const caret = lastCaret.get(draftId)
    editor.commands.setTextSelection(editor.isEmpty ? 1 : Math.min(caret ?? end, end))
    editor.view.focus()
    // One goes on writing at the end, and begins to read at the top.
    if (caret === undefined) place.closest('[data-scrolls]')?.scrollTo({ top: 0 })
    else editor.commands.scrollIntoView()
  }

  function leave(): void {
    if (saver.isUnsaved()) keepEmergencyCopy(draftId, documentOf(editor.state.doc))
    void saver.flush()
  }

  function close(): void {
    for (const stop of stopHearing) stop()
    takeStock()
    leave()
    rename.flush()
    check.stop()
    ties.stop()
    saver.stop()
    finished?.()
    lastCaret.set(draftId, editor.state.selection.head)
    leftWith.set(page, documentOf(editor.state.doc))
    if (openDraftNow() === open) takeUp(null)
    editor.destroy()
  }
}

const tooLong =
  'That is more than a draft can take in at once. Paste it in parts, or import it as an article.'

// What a comparison rests on: the sources' words, and whose they are.
const checkTopics = new Set<string>(['articles', 'quotes', 'marks', 'entities', 'stories'])

function isReadOnly(): boolean {
  const { core } = useSession.getState()
  return core.state === 'ready' && core.library.readOnly
}

/** The menu's Undo reaches a text as an input of its own kind: it is the editor's undo that is meant. */
function undoFromMenu(editor: Editor, event: InputEvent): boolean {
  if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
  event.preventDefault()
  if (event.inputType === 'historyUndo') editor.commands.undo()
  else editor.commands.redo()
  return true
}

function closeCard(): boolean {
  const { card, isFinding } = useWriting.getState()
  if (card) showCard(null)
  else useWriting.setState({ isFinding: false })
  return card !== null || isFinding
}

function showCardAtCaret(editor: Editor): void {
  const { selection } = editor.state
  showCard((selection.empty && findingsAt(editor.state, selection.head)[0]) || null)
}

/** The answers are the same ones, wherever they stand by now. */
function isSame(before: Finding[], after: Finding[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ found }, index) => found === after[index]!.found)
  )
}

/** What was asked about anew is another answer about the same words; null when there is nothing more to say. */
function sameAgain(state: EditorState, card: Finding, now: Finding[]): Finding | null {
  const again = now.find(
    (finding) =>
      isQuote(finding) === isQuote(card) &&
      finding.from <= card.from &&
      card.from < finding.to &&
      (isQuote(finding) || isQuote(card) || finding.found.kind === card.found.kind),
  )
  return again && hasCard(state, again) ? again : null
}

/** The list that is there, if the other is the same, so that nothing is drawn anew. */
function sameOr(before: string[], after: string[]): string[] {
  return before.join() === after.join() ? before : after
}

/** A new draft has its working title for a headline. */
function withHeadline(document: DraftDocument, title: string): DraftDocument {
  const [headline, ...rest] = document.content ?? []
  const isNew = rest.every((block) => block.type === 'paragraph' && !block.content)
  if (headline?.type !== 'heading' || headline.content || !isNew) return document
  return {
    type: 'doc',
    content: [{ ...headline, content: [{ type: 'text', text: title }] }, ...rest],
  }
}

function listen(on: EventTarget, type: string, hear: () => void): () => void {
  on.addEventListener(type, hear)
  return () => on.removeEventListener(type, hear)
}

import type { Editor } from '@tiptap/core'
import { create } from 'zustand'
import type { ArticleId, DraftId, StoryId, VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { commandsChanged } from '../../commands/command'
import type { DraftSaver, SaveState } from './saving/draftSaver'
import type { Finding } from './check/findings'
import type { LiveCheck } from './check/liveCheck'

/** What is written, and with what: the editor, its saving and its check. */
export interface OpenDraft {
  draftId: DraftId
  storyId: StoryId
  editor: Editor
  saver: DraftSaver
  check: LiveCheck
  /** Reads the document from the library again, as after an older version was brought back. */
  readAgain(): Promise<void>
}

/** An article and a place in it, beside the draft. */
export interface ShownSource {
  articleId: ArticleId
  versionId: VersionId | null
  passage: Span | null
}

/** The draft that is open, for its parts and for the commands. It changes when typing pauses, not with every letter. */
interface Writing {
  open: OpenDraft | null
  tab: 'write' | 'versions'
  save: SaveState
  words: number
  /** Everything the checks found, in reading order, as of the last round; where it stands may have moved since. */
  findings: Finding[]
  /** The quotes that words are tied to, in the order of their numbers. */
  quoteIds: string[]
  /** The one whose card is shown. */
  card: Finding | null
  /** The card asks why it stays as it is. */
  isReasoning: boolean
  isFinding: boolean
  isSplit: boolean
  sourceTab: 'source' | 'quotes'
  source: ShownSource | null
}

const start: Writing = {
  open: null,
  tab: 'write',
  save: { state: 'saved' },
  words: 0,
  findings: [],
  quoteIds: [],
  card: null,
  isReasoning: false,
  isFinding: false,
  isSplit: true,
  sourceTab: 'quotes',
  source: null,
}

export const useWriting = create<Writing>(() => start)

/** The draft that is being written, or null. */
export function openDraftNow(): OpenDraft | null {
  return useWriting.getState().open
}

/** Another draft is on the desk: how the window is split stays, all else is new. */
export function takeUp(open: OpenDraft | null): void {
  const { isSplit, source, sourceTab } = useWriting.getState()
  useWriting.setState({ ...start, isSplit, source, sourceTab, open })
  commandsChanged()
}

export function showTab(tab: Writing['tab']): void {
  useWriting.setState({ tab, card: null, isFinding: false })
}

/** Opens a source beside the draft, at a passage if there is one. */
export function showSource(source: ShownSource): void {
  useWriting.setState({ source, sourceTab: 'source', isSplit: true })
}

export function showCard(card: Finding | null): void {
  const before = useWriting.getState().card
  if (before?.found === card?.found && before?.from === card?.from) return
  useWriting.setState({ card, isReasoning: false })
}

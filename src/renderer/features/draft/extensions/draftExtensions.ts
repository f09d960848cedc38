import type { AnyExtension } from '@tiptap/core'
import { FindAndReplace } from '@tiptap/extension-find-and-replace'
import { StarterKit } from '@tiptap/starter-kit'
import type { QuoteRow } from '../../../../shared/pages'
import { DraftClipboard, type ClipboardParts } from '../clipboard/DraftClipboard'
import { CheckKeys, type CheckActions } from './CheckKeys'
import { CheckMarks } from './CheckMarks'
import { Citation } from './Citation'
import { DirectTyping } from './DirectTyping'
import { FlagMarks } from './FlagMarks'
import { OwnStep } from './OwnStep'
import { Placeholders } from './Placeholders'
import { PullQuote } from './PullQuote'
import { QuoteDrop } from './QuoteDrop'
import { QuoteNumbers } from './QuoteNumbers'
import { QuoteSuggestion } from './QuoteSuggestion'
import { SourcedQuote } from './SourcedQuote'

interface DraftHelp {
  quotes: () => Promise<QuoteRow[]>
  onDropQuote: (quoteId: string, pos: number) => void
  actions: CheckActions
  clipboard: ClipboardParts
}

/** What the draft's text is made of: enough to read a stored document, and to show one. */
export function draftVocabulary(): AnyExtension[] {
  return [
    StarterKit.configure({
      code: false,
      codeBlock: false,
      heading: { levels: [1, 2, 3] },
      link: {
        autolink: false,
        openOnClick: false,
        enableClickSelection: false,
        protocols: ['mailto'],
        HTMLAttributes: { target: null, rel: null, class: null },
      },
      dropcursor: { color: false, width: 2, class: 'drop-cursor' },
    }),
    SourcedQuote,
    Citation,
    QuoteNumbers,
  ]
}

/** The vocabulary, and everything that helps to write it. */
export function draftExtensions({
  quotes,
  onDropQuote,
  actions,
  clipboard,
}: DraftHelp): AnyExtension[] {
  return [
    ...draftVocabulary(),
    FindAndReplace.configure({ injectCSS: false, searchDebounceMs: 120 }),
    CheckMarks,
    DirectTyping,
    FlagMarks,
    Placeholders,
    OwnStep,
    PullQuote,
    QuoteDrop.configure({ onDrop: onDropQuote }),
    QuoteSuggestion.configure({ quotes }),
    CheckKeys.configure({ actions }),
    DraftClipboard.configure(clipboard),
  ]
}

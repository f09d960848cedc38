import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { DraftDocument } from '../../../shared/domain/drafts'

/** Puts another document in place of the one that is written: one step of undo brings the old one back. */
export function replaceDocument(editor: Editor, document: DraftDocument): void {
  editor
    .chain()
    .command(({ tr }) => closeHistory(tr) === tr)
    .setContent(document)
    .run()
}

import type { ChainedCommands } from '@tiptap/core'
import type { ExportFormat } from '../../../shared/api'
import { act } from '../../api/act'
import { shell } from '../../api/shell'
import { command, type Command, type CommandContext } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { writtenInWords } from '../../ui/writtenInWords'
import { addToast } from '../../state/toasts'
import { LinkDialog } from './LinkDialog'
import { keepHere, mendHere, notAQuotationHere, relinkHere, stepFinding } from './mending'
import { pullSelection } from './pulling'
import { headlineOf } from './saving/documentOf'
import { showPassageHere } from './showPassage'
import { VersionDialog } from './VersionDialog'
import { openDraftNow, useWriting } from './writing'

/** What can be done while a draft is open. */

export const lookCommands: Command[] = [
  lookCommand('draft.bold', 'Bold', 'Mod+B', 1, (chain) => chain.toggleBold()),
  lookCommand('draft.italic', 'Italic', 'Mod+I', 1, (chain) => chain.toggleItalic()),
  lookCommand('draft.underline', 'Underline', 'Mod+U', 1, (chain) => chain.toggleUnderline()),
  lookCommand('draft.strike', 'Strike through', 'Mod+Shift+S', 1, (chain) => chain.toggleStrike()),
  lookCommand('draft.headline', 'Headline', 'Mod+Alt+1', 2, (chain) =>
    chain.toggleHeading({ level: 1 }),
  ),
  lookCommand('draft.crosshead', 'Crosshead', 'Mod+Alt+2', 2, (chain) =>
    chain.toggleHeading({ level: 2 }),
  ),
  lookCommand('draft.subhead', 'Small crosshead', 'Mod+Alt+3', 2, (chain) =>
    chain.toggleHeading({ level: 3 }),
  ),
  lookCommand('draft.paragraph', 'Body text', 'Mod+Alt+0', 2, (chain) => chain.setParagraph()),
  lookCommand('draft.bullets', 'Bulleted list', 'Mod+Shift+8', 3, (chain) =>
    chain.toggleBulletList(),
  ),
  lookCommand('draft.numbers', 'Numbered list', 'Mod+Shift+7', 3, (chain) =>
    chain.toggleOrderedList(),
  ),
  lookCommand('draft.blockquote', 'Block quotation', 'Mod+Shift+B', 3, (chain) =>
    chain.toggleBlockquote(),
  ),
]

export const linkWords = command({
  id: 'draft.link',
  title: 'Link to an address…',
  keys: 'Mod+Shift+K',
  menu: 'draft',
  group: 3,
  when: isWriting,
  run: () => openDialog(<LinkDialog />),
})

export const unlinkQuote = command({
  id: 'draft.unlinkQuote',
  title: 'Untie these words from their source',
  menu: 'draft',
  group: 4,
  when: isWriting,
  run: () => openDraftNow()?.editor.chain().focus().unlinkQuote().run(),
})

export const pullIntoDraft = command({
  id: 'draft.pull',
  title: 'Quote the selected words in the draft',
  keys: 'Mod+Shift+Q',
  menu: 'draft',
  group: 4,
  when: (context) => isWriting(context) && context.selection !== null,
  run: pullSelection,
})

export const findInDraft = command({
  id: 'draft.find',
  title: 'Find and replace',
  keys: 'Mod+F',
  menu: 'draft',
  group: 5,
  when: isWriting,
  run: () => {
    useWriting.setState({ isFinding: true, tab: 'write', card: null })
    document.querySelector<HTMLInputElement>('[role="search"] input[aria-label="Find"]')?.select()
  },
})

export const nextFinding = command({
  id: 'draft.nextFinding',
  title: 'Next finding that needs you',
  keys: 'F8',
  menu: 'draft',
  group: 6,
  when: isWriting,
  run: () => stepFinding(1),
})

export const previousFinding = command({
  id: 'draft.previousFinding',
  title: 'Previous finding that needs you',
  keys: 'Shift+F8',
  menu: 'draft',
  group: 6,
  whileTyping: true,
  when: isWriting,
  run: () => stepFinding(-1),
})

export const mend = findingCommand(
  'draft.mend',
  'Use the source’s words, or what is suggested',
  'Mod+Enter',
  mendHere,
  'There is nothing to mend at the caret.',
)

export const showPassage = findingCommand(
  'draft.passage',
  'Show the passage',
  'Alt+Enter',
  showPassageHere,
  'No passage belongs to the words at the caret.',
)

export const relink = findingCommand(
  'draft.relink',
  'Link to the passage that was found',
  'Mod+Shift+Enter',
  relinkHere,
  'No passage was found for the words at the caret.',
)

export const keep = findingCommand(
  'draft.keep',
  'Keep as it is, with a reason…',
  'Alt+Shift+Enter',
  keepHere,
  'Nothing was found about the words at the caret.',
)

export const unquote = findingCommand(
  'draft.unquote',
  'Not a quotation',
  'Mod+Alt+Enter',
  notAQuotationHere,
  'No quoted words that need you stand at the caret.',
)

export const keepVersion = command({
  id: 'draft.keepVersion',
  title: 'Keep this version…',
  keys: 'Mod+S',
  menu: 'draft',
  group: 7,
  when: isWriting,
  run: () => openDialog(<VersionDialog />),
})

export const toggleSplit = command({
  id: 'draft.split',
  title: 'Sources beside the draft',
  keys: 'Mod+\\',
  menu: 'draft',
  group: 8,
  when: isWriting,
  checked: () => useWriting.getState().isSplit,
  run: () => useWriting.setState(({ isSplit }) => ({ isSplit: !isSplit })),
})

export const exportCommands: Command[] = [
  exportCommand('docx', 'Word (.docx), sources as footnotes'),
  exportCommand('pdf', 'PDF'),
  exportCommand('markdown', 'Markdown'),
  exportCommand('html', 'Web page, whole in one file'),
  exportCommand('text', 'Plain text'),
]

function lookCommand(
  id: string,
  title: string,
  keys: string,
  group: number,
  change: (chain: ChainedCommands) => ChainedCommands,
): Command {
  return command({
    id,
    title,
    keys,
    menu: 'draft',
    group,
    when: isWriting,
    run: () => {
      const { editor } = openDraftNow() ?? {}
      if (editor) change(editor.chain().focus()).run()
    },
  })
}

function exportCommand(format: ExportFormat, title: string): Command {
  return command({
    id: `draft.export.${format}`,
    title: `Export as ${title}`,
    menu: 'draft',
    group: 9,
    when: isWriting,
    run: () => exportDraft(format),
  })
}

/** Something that can be done about the finding in hand; `otherwise` is said when there is none. */
function findingCommand(
  id: string,
  title: string,
  keys: string,
  attempt: () => boolean,
  otherwise: string,
): Command {
  return command({
    id,
    title,
    keys,
    menu: 'draft',
    group: 6,
    when: isWriting,
    run: () => {
      if (!attempt()) addToast(otherwise)
    },
  })
}

/** What stands on the screen is what is written: unsaved words first. */
async function exportDraft(format: ExportFormat): Promise<void> {
  const open = openDraftNow()
  if (!open) return
  await open.saver.flush()
  const title = headlineOf(open.editor.state.doc) ?? 'Draft'
  await act(
    shell.exportDraft(open.draftId, title, format),
    (exported) => exported && writtenInWords('draft', exported),
  )
}

function isWriting({ hasLibrary }: CommandContext): boolean {
  return hasLibrary && openDraftNow() !== null
}

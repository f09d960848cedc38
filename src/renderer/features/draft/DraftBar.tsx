import { ChevronDown, Search, Type } from 'lucide-react'
import type { Draft } from '../../../shared/domain/drafts'
import { runCommand } from '../../commands/command'
import { Bar, BarGap } from '../../ui/Bar'
import { Button, IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { Tabs } from '../../ui/Tabs'
import { counted } from '../../ui/words'
import { exportCommands, findInDraft, keepVersion, lookCommands } from './draftCommands'
import { showTab, useWriting } from './writing'
import styles from './DraftBar.module.css'

/** What can be done with the draft as a whole, and whether it is saved. */
export function DraftBar({ draft }: { draft: Draft }) {
  const tab = useWriting(({ tab }) => tab)
  const words = useWriting(({ words }) => words)
  const notSaved = useWriting(({ save }) => (save.state === 'not-saved' ? save.sentence : null))
  return (
    <Bar>
      <h1 className="spoken">Draft: {draft.title}</h1>
      <Tabs
        label="Draft"
        chosen={tab}
        onChoose={showTab}
        names={[
          { name: 'write', title: 'Write' },
          { name: 'versions', title: 'Versions' },
        ]}
      />
      <BarGap />
      <NotSaved sentence={notSaved} />
      <span className={styles.words}>{counted(words, 'word')}</span>
      <IconButton
        name={findInDraft.title}
        keys={findInDraft.keys}
        onClick={() => runCommand(findInDraft)}
      >
        <Search size={15} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <Menu
        align="end"
        trigger={
          <IconButton name="Style">
            <Type size={15} strokeWidth={1.7} aria-hidden />
          </IconButton>
        }
        lines={lookCommands.flatMap((command, index) => {
          const { title, keys, group } = command
          const isNewGroup = index > 0 && lookCommands[index - 1]!.group !== group
          const line = { title, keys, run: () => runCommand(command) }
          return isNewGroup ? [null, line] : [line]
        })}
      />
      <Menu
        align="end"
        trigger={
          <Button look="plain">
            Export <ChevronDown size={13} aria-hidden />
          </Button>
        }
        lines={[
          ...exportCommands.map((command) => ({
            title: command.title,
            keys: command.keys,
            run: () => runCommand(command),
          })),
          null,
          { title: keepVersion.title, keys: keepVersion.keys, run: () => runCommand(keepVersion) },
        ]}
      />
    </Bar>
  )
}

/** The status line says that all is saved; here stands only what must not be overlooked. */
function NotSaved({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null
  return (
    <span className={styles.problem} role="alert" title={sentence}>
      Not saved: {sentence} Trying again.
    </span>
  )
}

import { allCommands } from '../../commands/command'
import { closeDialog } from '../../state/dialog'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Kbd } from '../../ui/Kbd'
import { menuNames, type MenuName } from '../../../shared/shell'
import styles from './KeyHelp.module.css'

const headings: Record<MenuName, string> = {
  file: 'Library and stories',
  edit: 'Edit',
  view: 'Window',
  go: 'Go to',
  mark: 'Review and mark',
  draft: 'Draft',
  help: 'Help',
}

/** Not commands, but habits of the article: where the focus is there. */
const inArticles: [string, string][] = [
  ['ArrowRight', 'Select the next word'],
  ['ArrowLeft', 'Select the word before'],
  ['ArrowDown', 'Select the next sentence'],
  ['ArrowUp', 'Select the sentence before'],
  ['Shift+ArrowRight', 'One word more'],
  ['Shift+ArrowDown', 'One sentence more'],
  ['Enter', 'Show what is marked here'],
  ['Escape', 'Let go of the selection'],
]

/** Every key there is, from the same list as the menu. */
export function KeyHelp() {
  const withKeys = allCommands().filter(({ keys }) => keys !== null)
  return (
    <Dialog title="Keyboard" width="wide" isRead>
      <div className={styles.groups}>
        {menuNames.map((menu) => (
          <KeyGroup
            key={menu}
            title={headings[menu]}
            lines={withKeys
              .filter((command) => command.menu === menu)
              .map(({ keys, title }) => [keys!, title.replace('…', '')])}
          />
        ))}
        <KeyGroup title="In an article" lines={inArticles} />
        <KeyGroup title="Anywhere" lines={[['Mod+V', 'Import what is on the clipboard']]} />
      </div>
      <DialogActions>
        <Button onClick={closeDialog}>Close</Button>
      </DialogActions>
    </Dialog>
  )
}

function KeyGroup({ title, lines }: { title: string; lines: [string, string][] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl>
        {lines.map(([keys, words]) => (
          <div key={keys + words} className={styles.line}>
            <dt>{words}</dt>
            <dd>
              <Kbd keys={keys} plain />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

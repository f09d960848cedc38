import { importKindsInWords } from '../../../shared/importable'
import { CommandButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Kbd } from '../../ui/Kbd'
import { chooseFiles, chooseFolders, pasteArticle } from '../importing/importCommands'
import styles from './HowToBegin.module.css'

/** A story without articles: the three ways to the first. */
export function HowToBegin() {
  return (
    <Empty title="Begin with an article">
      <p>
        Copy one from a web page and press <Kbd keys="Mod+V" />. Or drop files or a folder on this
        window: Stet reads {importKindsInWords}.
      </p>
      <div className={styles.ways}>
        <CommandButton command={pasteArticle} look="primary" />
        <CommandButton command={chooseFiles} look="raised" />
        <CommandButton command={chooseFolders} look="raised" />
      </div>
      <p>Stet keeps the original, finds names, quotes and dates in it, and asks you about each.</p>
    </Empty>
  )
}

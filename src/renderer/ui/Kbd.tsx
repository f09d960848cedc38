import { keysInWords } from '../commands/keys'
import styles from './Kbd.module.css'

/** Keys, as they are printed on this keyboard. */
export function Kbd({ keys, plain = false }: { keys: string; plain?: boolean }) {
  return <kbd className={plain ? styles.plain : styles.key}>{keysInWords(keys)}</kbd>
}

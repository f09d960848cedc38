import { MessageSquareText } from 'lucide-react'
import { Chip } from './Chip'
import styles from './IndirectChip.module.css'

/** On what somebody is said to have said: no words between quotation marks. */
export function IndirectChip() {
  return (
    <Chip>
      <MessageSquareText className={styles.sign} size={11} aria-hidden />
      Indirect
    </Chip>
  )
}

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { historyState } from '../api/reads'
import { dismissToast, stillTrue, useToasts } from '../state/toasts'
import { classes } from './classes'
import { Button, IconButton } from './Button'
import styles from './Toasts.module.css'

/** Sentences at the foot of the window: what was done, or why it was not. */
export function Toasts() {
  const toasts = useToasts(({ toasts }) => toasts)
  const offersStep = toasts.some(({ step }) => step !== null)
  const { data: history } = useQuery({ ...historyState(), enabled: offersStep })
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {stillTrue(toasts, history).map(({ id, sentence, kind, action }) => (
        <div key={id} className={classes(styles.toast, kind === 'problem' && styles.problem)}>
          <p className={styles.sentence}>{sentence}</p>
          {action && (
            <Button
              look="plain"
              onClick={() => {
                dismissToast(id)
                action.run()
              }}
            >
              {action.title}
            </Button>
          )}
          <IconButton name="Dismiss" onClick={() => dismissToast(id)}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
    </div>
  )
}

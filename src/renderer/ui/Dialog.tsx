import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef, type ReactNode } from 'react'
import { closeDialog } from '../state/dialog'
import { classes } from './classes'
import styles from './Dialog.module.css'

/** A window above the window, with a title; Escape and a click beside it close it. */
export function Dialog({
  title,
  width = 'normal',
  isTitleSpoken = false,
  isRead = false,
  onClose = closeDialog,
  children,
}: {
  title: string
  width?: 'narrow' | 'normal' | 'wide'
  /** The title is for screen readers only. */
  isTitleSpoken?: boolean
  /** Something to read rather than to fill in: it opens at its beginning. */
  isRead?: boolean
  onClose?: () => void
  children: ReactNode
}) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.shade} />
        <Base.Popup
          ref={popup}
          className={classes(styles.dialog, styles[width])}
          {...(isRead ? { initialFocus: popup } : {})}
        >
          <Base.Title className={isTitleSpoken ? 'spoken' : styles.title}>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** The buttons at a dialog's foot. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}

import { useEffect, useState, type DragEvent, type ReactNode } from 'react'
import { importKindsInWords } from '../../../shared/importable'
import { isTextField } from '../../commands/command'
import { useDialog } from '../../state/dialog'
import { importDropped, importPasted } from './importFiles'
import styles from './DropTarget.module.css'

/** Takes articles that are pasted, or files that are dropped, anywhere on the window. */
export function DropTarget({ children }: { children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    document.addEventListener('paste', takePaste)
    return () => document.removeEventListener('paste', takePaste)
  }, [])
  return (
    <div
      className={styles.target}
      onDragEnter={(event) => hasFiles(event) && setOver(true)}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        setOver(false)
        if (!hasFiles(event)) return
        event.preventDefault()
        void importDropped([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && (
        <div className={styles.over}>
          <p className={styles.words}>Drop to import</p>
          <p className={styles.kinds}>{importKindsInWords}. Folders too.</p>
        </div>
      )}
    </div>
  )
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}

function takePaste(event: ClipboardEvent): void {
  if (event.defaultPrevented || !event.clipboardData) return
  if (isTextField(document.activeElement) || useDialog.getState().shown) return
  const { files } = event.clipboardData
  const text = event.clipboardData.getData('text/plain') || null
  const html = event.clipboardData.getData('text/html') || null
  if (files.length > 0 && !text) void importDropped([...files])
  else if (text || html) void importPasted(text, html)
}

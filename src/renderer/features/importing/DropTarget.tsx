import { useEffect, useState, type DragEvent, type ReactNode } from 'react'
import { importKindsInWords, upperFirst } from '../../../shared/importable'
import { isTextField } from '../../commands/command'
import { openDialog, useDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { AddressDialog } from './AddressDialog'
import { importDropped, importPasted } from './importFiles'
import styles from './DropTarget.module.css'

/** Takes articles that are pasted, and files, folders or a link that are dropped, anywhere on the window. */
export function DropTarget({ children }: { children: ReactNode }) {
  const [over, setOver] = useState<'files' | 'link' | null>(null)
  useEffect(() => {
    document.addEventListener('paste', takePaste)
    return () => document.removeEventListener('paste', takePaste)
  }, [])
  return (
    <div
      className={styles.target}
      onDragStart={() => (isFromHere = true)}
      onDragEnd={() => (isFromHere = false)}
      // A drag that ended elsewhere does not always say so; none goes on while the pointer moves freely.
      onPointerMove={over ? () => setOver(null) : undefined}
      onDragEnter={(event) => setOver(carries(event))}
      onDragOver={(event) => {
        if (!carries(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null)
      }}
      onDrop={(event) => {
        const carried = carries(event)
        setOver(null)
        if (!carried) return
        event.preventDefault()
        if (carried === 'files') void importDropped([...event.dataTransfer.files])
        else offerAddress(event.dataTransfer.getData('text/uri-list'))
      }}
    >
      {children}
      {over && (
        <div className={styles.over} aria-hidden>
          <p className={styles.words}>
            {over === 'files' ? 'Drop to import' : 'Drop to get this page'}
          </p>
          <p className={styles.kinds}>
            {over === 'files'
              ? `${upperFirst(importKindsInWords)}. Folders too.`
              : 'Stet asks you before anything is fetched.'}
          </p>
        </div>
      )}
    </div>
  )
}

/** What is dragged began in this window: words of a draft, for one, which go where they are dropped. */
let isFromHere = false

function carries({ dataTransfer, target }: DragEvent): 'files' | 'link' | null {
  if (isFromHere) return null
  if (dataTransfer.types.includes('Files')) return 'files'
  // A link over a draft goes into the draft.
  const isWriting =
    (target as Element).closest('[contenteditable="true"], input, textarea') !== null
  return !isWriting && dataTransfer.types.includes('text/uri-list') ? 'link' : null
}

/** The first address of a list of them; lines that begin with # are remarks. */
function offerAddress(list: string): void {
  const address = list.split(/\r?\n/).find((line) => /^https?:/i.test(line.trim()))
  if (address) openDialog(<AddressDialog address={address.trim()} />)
  else addToast('What was dropped is no address of a web page.', { kind: 'problem' })
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

import { useEffect, useState, type ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useView } from '../state/view'
import styles from './Columns.module.css'

/** A screen's columns: list, page, inspector. Their widths are remembered; a narrow window shows one at the side. */
export function Columns({
  name,
  list,
  listSize = 300,
  page,
  inspector,
}: {
  name: string
  list?: ReactNode
  /** How wide the list is at first, in pixels. */
  listSize?: number
  page: ReactNode
  inspector?: ReactNode
}) {
  const isNarrow = useNarrow()
  const wanted = useView(({ isInspectorOpen }) => isInspectorOpen)
  const hasInspector = Boolean(inspector) && (wanted ?? !isNarrow)
  const hasList = Boolean(list) && !(isNarrow && hasInspector)
  const panelIds = [hasList && 'list', 'page', hasInspector && 'inspector'].filter(
    (id) => id !== false,
  )
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: name,
    panelIds,
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  })
  return (
    <Group
      className={styles.columns}
      defaultLayout={defaultLayout}
      onLayoutChanged={onLayoutChanged}
    >
      {hasList && (
        <>
          <Panel
            id="list"
            className={styles.column}
            defaultSize={listSize}
            minSize={220}
            maxSize={480}
            groupResizeBehavior="preserve-pixel-size"
          >
            {list}
          </Panel>
          <Separator className={styles.edge} aria-label="Width of the list" />
        </>
      )}
      <Panel id="page" className={styles.column} minSize={340}>
        {page}
      </Panel>
      {hasInspector && (
        <>
          <Separator className={styles.edge} aria-label="Width of the inspector" />
          <Panel
            id="inspector"
            className={styles.inspector}
            defaultSize={308}
            minSize={250}
            maxSize={460}
            groupResizeBehavior="preserve-pixel-size"
          >
            {inspector}
          </Panel>
        </>
      )}
    </Group>
  )
}

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(narrow.matches)
  useEffect(() => {
    const changed = (): void => {
      setNarrow(narrow.matches)
      // What was opened or closed by hand was meant for the other width.
      useView.setState({ isInspectorOpen: null })
    }
    narrow.addEventListener('change', changed)
    return () => narrow.removeEventListener('change', changed)
  }, [])
  return isNarrow
}

const narrow = window.matchMedia('(max-width: 1120px)')

import { Command as Finder } from 'cmdk'
import { useState } from 'react'
import type { EntityType } from '../../shared/domain/analysis'
import { Dialog } from './Dialog'
import { hasWords } from './hasWords'
import { Shape } from './Shape'
import styles from './Picker.module.css'

/** Something to pick: a name, what it is, and a shape if it is somebody. */
export interface Pickable {
  id: string
  name: string
  note?: string | null
  type?: EntityType
}

/** One of many, found by typing a few letters. */
export function Picker({
  title,
  about,
  placeholder,
  groups,
  onPick,
  typed,
}: {
  title: string
  /** What picking does, under the title. */
  about?: string
  placeholder: string
  groups: { heading: string; pickables: Pickable[] }[]
  onPick: (id: string) => void
  /** What the typed words themselves can be taken for. */
  typed?: { offer: (words: string) => string; onPick: (words: string) => void }
}) {
  const [words, setWords] = useState('')
  return (
    <Dialog title={title}>
      {about && <p className={styles.about}>{about}</p>}
      <Finder
        label={title}
        className={styles.palette}
        // What is typed may be a new name: one that only looks like it must not be picked instead.
        {...(typed ? { filter: (name, words) => (hasWords(name, words) ? 1 : 0) } : {})}
      >
        <Finder.Input
          className={styles.field}
          placeholder={placeholder}
          value={words}
          onValueChange={setWords}
          autoFocus
        />
        <Finder.List className={styles.list} label="Found">
          <Finder.Empty className={styles.none}>Nothing has that name.</Finder.Empty>
          {groups
            .map(({ heading, pickables }) => ({ heading, pickables: likeliest(pickables, words) }))
            .filter(({ pickables }) => pickables.length > 0)
            .map(({ heading, pickables }) => (
              <Finder.Group key={heading} heading={heading}>
                {pickables.map(({ id, name, note, type }) => (
                  <Finder.Item key={id} value={`${name} ${id}`} onSelect={() => onPick(id)}>
                    {type && <Shape type={type} />}
                    <span className={styles.words}>{name}</span>
                    {note && <span className={styles.note}>{note}</span>}
                  </Finder.Item>
                ))}
              </Finder.Group>
            ))}
          {typed && words.trim() !== '' && (
            <Finder.Item
              forceMount
              value={`typed ${words}`}
              onSelect={() => typed.onPick(words.trim())}
            >
              <span className={styles.words}>{typed.offer(words.trim())}</span>
            </Finder.Item>
          )}
        </Finder.List>
      </Finder>
    </Dialog>
  )
}

/** So many names are drawn; among more, those with the words in them are looked for first. */
const MOST = 100

function likeliest(pickables: Pickable[], words: string): Pickable[] {
  if (pickables.length <= MOST) return pickables
  const sought = words.trim().toLowerCase()
  return pickables.filter(({ name }) => name.toLowerCase().includes(sought)).slice(0, MOST)
}

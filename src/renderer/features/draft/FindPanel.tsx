import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useEffect, useReducer, useRef, useState } from 'react'
import { Button, IconButton } from '../../ui/Button'
import { openDraftNow, useWriting } from './writing'
import styles from './FindPanel.module.css'

/** Finds words in the draft, and replaces them. */
export function FindPanel() {
  const editor = useWriting(({ open }) => open?.editor)
  const field = useRef<HTMLInputElement>(null)
  const [term, setTerm] = useState(selectedWords)
  const [replacement, setReplacement] = useState('')
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)

  useEffect(() => {
    if (!editor) return undefined
    field.current?.focus()
    const begun = field.current?.value
    if (begun) editor.commands.setSearchTerm(begun)
    // Only while the panel is open: the count follows what is typed.
    editor.on('transaction', drawAgain)
    return () => {
      editor.off('transaction', drawAgain)
      if (!editor.isDestroyed) editor.commands.clearSearch()
    }
  }, [editor])

  if (!editor) return null
  const { results, currentIndex, caseSensitive, wholeWord } = editor.storage.findAndReplace

  function look(words: string): void {
    setTerm(words)
    editor?.commands.setSearchTerm(words)
  }

  function step(forward: boolean): void {
    if (forward) editor?.commands.goToNextResult()
    else editor?.commands.goToPreviousResult()
    showCurrent()
  }

  function replace(all: boolean): void {
    editor?.commands.setReplaceTerm(replacement)
    if (all) editor?.commands.replaceAll()
    else editor?.commands.replace()
    showCurrent()
    // The button that was pressed may have nothing left to do.
    field.current?.focus()
  }

  return (
    <div
      className={styles.panel}
      role="search"
      aria-label="Find in the draft"
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeFind()
      }}
    >
      <input
        ref={field}
        className={styles.field}
        aria-label="Find"
        placeholder="Find"
        spellCheck={false}
        value={term}
        onChange={(event) => look(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(!event.shiftKey)
        }}
      />
      <span className={styles.count} role="status">
        {term === ''
          ? ''
          : results.length === 0
            ? 'None'
            : `${(currentIndex ?? 0) + 1} of ${results.length}`}
      </span>
      <IconButton name="Previous" keys="Shift+Enter" onClick={() => step(false)}>
        <ArrowUp size={15} aria-hidden />
      </IconButton>
      <IconButton name="Next" keys="Enter" onClick={() => step(true)}>
        <ArrowDown size={15} aria-hidden />
      </IconButton>
      <Button
        look="plain"
        aria-pressed={caseSensitive}
        className={styles.switch}
        title="Match capitals"
        aria-label="Match capitals"
        onClick={() => editor.commands.setCaseSensitive(!caseSensitive)}
      >
        Aa
      </Button>
      <Button
        look="plain"
        aria-pressed={wholeWord}
        className={styles.switch}
        onClick={() => editor.commands.setWholeWord(!wholeWord)}
      >
        Whole word
      </Button>
      <input
        className={styles.field}
        aria-label="Replace with"
        placeholder="Replace with"
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') replace(false)
        }}
      />
      <Button disabled={results.length === 0} onClick={() => replace(false)}>
        Replace
      </Button>
      <Button disabled={results.length === 0} onClick={() => replace(true)}>
        All
      </Button>
      <span className={styles.gap} />
      <IconButton name="Close" keys="Escape" onClick={closeFind}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

/** What is selected is what one looks for. */
function selectedWords(): string {
  const { editor } = openDraftNow() ?? {}
  if (!editor) return ''
  const { from, to } = editor.state.selection
  const words = editor.state.doc.textBetween(from, to, ' ')
  return words.length < 100 ? words : ''
}

function closeFind(): void {
  useWriting.setState({ isFinding: false })
  openDraftNow()?.editor.view.focus()
}

function showCurrent(): void {
  document.querySelector('.find-and-replace-result-current')?.scrollIntoView({ block: 'center' })
}

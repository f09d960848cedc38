import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion'
import type { QuoteRow } from '../../../../shared/pages'
import styles from './quotePopup.module.css'

type Shown = SuggestionProps<QuoteRow, QuoteRow>

/** The list under an `@`: plain elements, because it is drawn anew with every letter. */
export function quotePopup(): {
  onStart: (shown: Shown) => void
  onUpdate: (shown: Shown) => void
  onExit: () => void
  onKeyDown: (pressed: SuggestionKeyDownProps) => boolean
} {
  const list = document.createElement('div')
  list.className = styles.popup!
  list.id = 'quote-popup'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Quotes that match')
  // The editor keeps the focus, and with it the caret.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  let shown: Shown | null = null
  let chosen = 0
  let unmount = (): void => {}

  return {
    onStart(props) {
      shown = props
      chosen = 0
      draw()
      unmount = props.mount(list)
    },
    onUpdate(props) {
      chosen = props.query === shown?.query ? chosen : 0
      shown = props
      draw()
    },
    onExit() {
      unmount()
      describe(null)
      shown = null
    },
    onKeyDown({ event }) {
      const rows = shown?.items ?? []
      if (rows.length === 0) return false
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        chosen = (chosen + (event.key === 'ArrowDown' ? 1 : -1) + rows.length) % rows.length
        draw()
        return true
      }
      if (event.key !== 'Enter' && event.key !== 'Tab') return false
      shown!.command(rows[chosen]!)
      return true
    },
  }

  function draw(): void {
    if (!shown) return
    const { items, query, loading } = shown
    if (items.length === 0) {
      // Somebody who writes an address or a handle is not to be told about quotes.
      list.hidden = query.length > 12
      list.replaceChildren(note(query, loading))
      describe(null)
      return
    }
    list.hidden = false
    list.replaceChildren(...items.map((row, index) => line(row, index)))
    list.children[chosen]?.scrollIntoView({ block: 'nearest' })
    describe(`quote-option-${chosen}`)
  }

  function line(row: QuoteRow, index: number): HTMLElement {
    const option = element('div', styles.option!)
    option.id = `quote-option-${index}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', String(index === chosen))
    option.append(
      element('div', styles.words!, `“${row.quote.anchor.exact}”`),
      element(
        'div',
        styles.from!,
        [row.quote.speaker ?? 'Nobody named', row.passage.outlet ?? row.passage.articleTitle].join(
          ' · ',
        ),
      ),
    )
    option.addEventListener('click', () => shown?.command(row))
    return option
  }

  function note(query: string, loading: boolean): HTMLElement {
    if (loading) return element('div', styles.note!, 'Looking…')
    return element(
      'div',
      styles.note!,
      query === ''
        ? 'No quotes in this story yet. Pull one from an article first.'
        : `No quote matches “${query}”.`,
    )
  }

  function describe(optionId: string | null): void {
    const editor = shown?.editor.view.dom
    if (!editor) return
    if (optionId) {
      editor.setAttribute('aria-controls', 'quote-popup')
      editor.setAttribute('aria-activedescendant', optionId)
    } else {
      editor.removeAttribute('aria-controls')
      editor.removeAttribute('aria-activedescendant')
    }
  }
}

function element(tag: string, className: string, words = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = words
  return made
}

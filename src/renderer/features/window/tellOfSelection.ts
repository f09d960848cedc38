/**
 * The browser tells of a moved caret or a new selection a moment after it happened; a key that comes before that would act
 * on the old one, and could write over words that are no longer selected. Whoever listens is told before the key is heard.
 */
export function tellOfSelectionFirst(): void {
  let told = selectionNow()
  document.addEventListener('selectionchange', () => (told = selectionNow()), true)
  for (const name of ['keydown', 'beforeinput', 'cut', 'copy', 'paste'])
    window.addEventListener(
      name,
      () => {
        const now = selectionNow()
        if (now.some((part, index) => part !== told[index]))
          document.dispatchEvent(new Event('selectionchange'))
      },
      true,
    )
}

function selectionNow(): readonly unknown[] {
  const selection = document.getSelection()
  return selection
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
    : []
}

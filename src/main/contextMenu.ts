import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'

/** The menu of the right mouse button in text fields: spelling and clipboard. Elsewhere the page has its own. */
export function setupContextMenu(): void {
  app.on('web-contents-created', (_, page) => {
    page.on(
      'context-menu',
      (_, { isEditable, misspelledWord, dictionarySuggestions, editFlags }) => {
        if (!isEditable) return
        const lines: MenuItemConstructorOptions[] = [
          ...spelling(page, misspelledWord, dictionarySuggestions),
          { role: 'cut', enabled: editFlags.canCut },
          { role: 'copy', enabled: editFlags.canCopy },
          { role: 'paste', enabled: editFlags.canPaste },
          { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', enabled: editFlags.canSelectAll },
        ]
        Menu.buildFromTemplate(lines).popup()
      },
    )
  })
}

function spelling(
  page: WebContents,
  word: string,
  suggestions: string[],
): MenuItemConstructorOptions[] {
  if (!word) return []
  const corrections: MenuItemConstructorOptions[] = suggestions.map((suggestion) => ({
    label: suggestion,
    click: () => page.replaceMisspelling(suggestion),
  }))
  return [
    ...(corrections.length > 0 ? corrections : [{ label: 'No suggestions', enabled: false }]),
    {
      label: `Add “${word}” to the dictionary`,
      click: () => void page.session.addWordToSpellCheckerDictionary(word),
    },
    { type: 'separator' },
  ]
}

import { flushSync } from 'react-dom'
import { command } from '../../commands/command'
import { goBack, goForward, goToScreen, useView, type ScreenName } from '../../state/view'

export const goToLibrary = screenCommand('library', 'Library', 'Mod+1')
export const goToReview = screenCommand('review', 'To review', 'Mod+Shift+R')
export const goToPeople = screenCommand('people', 'People', 'Mod+2')
export const goToQuotes = screenCommand('quotes', 'Quotes', 'Mod+3')
export const goToTimeline = screenCommand('timeline', 'Timeline', 'Mod+4')
export const goToDrafts = screenCommand('drafts', 'Drafts', 'Mod+5')
export const goToFollowUps = screenCommand('followUps', 'Follow-ups', 'Mod+6')

export const goToRelations = screenCommand('relations', 'Who appears with whom', 'Mod+Shift+G')

export const goToSearch = command({
  id: 'go.search',
  title: 'Search',
  keys: 'Mod+Shift+F',
  menu: 'go',
  run: () => {
    // Drawn at once: what is typed next belongs into the field, from the first letter on.
    flushSync(() => goToScreen('search'))
    document.querySelector<HTMLInputElement>('#search-field')?.select()
  },
})

export const back = command({
  id: 'go.back',
  title: 'Back',
  keys: 'Mod+[',
  menu: 'go',
  group: 2,
  when: ({ hasLibrary }) => hasLibrary && useView.getState().past.length > 0,
  run: goBack,
})

export const forward = command({
  id: 'go.forward',
  title: 'Forward',
  keys: 'Mod+]',
  menu: 'go',
  group: 2,
  when: ({ hasLibrary }) => hasLibrary && useView.getState().future.length > 0,
  run: goForward,
})

function screenCommand(screen: ScreenName, title: string, keys: string) {
  return command({
    id: `go.${screen}`,
    title,
    keys,
    menu: 'go',
    checked: ({ place, hasLibrary }) => hasLibrary && place.screen === screen,
    run: () => goToScreen(screen),
  })
}

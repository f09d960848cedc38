import { useQuery } from '@tanstack/react-query'
import {
  AlarmClock,
  CalendarDays,
  Library,
  ListChecks,
  PenLine,
  Quote,
  Search,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { storyCounts } from '../../api/reads'
import { runCommand, type Command } from '../../commands/command'
import { keysForAria } from '../../commands/keys'
import { useView, type ScreenName } from '../../state/view'
import type { StoryCounts } from '../../../shared/pages'
import { Kbd } from '../../ui/Kbd'
import { Connection } from './Connection'
import { StorySwitcher } from './StorySwitcher'
import {
  goToDrafts,
  goToFollowUps,
  goToLibrary,
  goToPeople,
  goToQuotes,
  goToReview,
  goToSearch,
  goToTimeline,
} from './goCommands'
import styles from './Rail.module.css'

const entries: {
  screen: ScreenName
  name: string
  sign: LucideIcon
  command: Command
  count: keyof StoryCounts | null
}[] = [
  { screen: 'library', name: 'Library', sign: Library, command: goToLibrary, count: 'articles' },
  { screen: 'review', name: 'To review', sign: ListChecks, command: goToReview, count: 'toReview' },
  { screen: 'people', name: 'People', sign: Users, command: goToPeople, count: 'people' },
  { screen: 'quotes', name: 'Quotes', sign: Quote, command: goToQuotes, count: 'quotes' },
  {
    screen: 'timeline',
    name: 'Timeline',
    sign: CalendarDays,
    command: goToTimeline,
    count: 'events',
  },
  { screen: 'drafts', name: 'Drafts', sign: PenLine, command: goToDrafts, count: 'drafts' },
  {
    screen: 'followUps',
    name: 'Follow-ups',
    sign: AlarmClock,
    command: goToFollowUps,
    count: 'followUps',
  },
  { screen: 'search', name: 'Search', sign: Search, command: goToSearch, count: null },
]

/** Which story, and the ways into it. */
export function Rail() {
  const storyId = useView(({ storyId }) => storyId)
  const here = useView(({ place }) => (place.screen === 'relations' ? 'people' : place.screen))
  const counts = useQuery(storyCounts(storyId)).data
  return (
    <nav className={styles.rail} aria-label="Story">
      <StorySwitcher />
      <ul className={styles.entries}>
        {entries.map(({ screen, name, sign: Sign, command, count }) => (
          <li key={screen}>
            <button
              type="button"
              className={styles.entry}
              aria-current={here === screen ? 'page' : undefined}
              aria-keyshortcuts={command.keys ? keysForAria(command.keys) : undefined}
              onClick={() => runCommand(command)}
            >
              <Sign size={17} strokeWidth={1.6} aria-hidden />
              <span className={styles.name}>{name}</span>
              {screen === 'followUps' && counts !== undefined && counts.overdue > 0 && (
                <span className={styles.late}>{counts.overdue} late</span>
              )}
              {count ? (
                <span className={styles.count}>
                  {counts?.[count]?.toLocaleString('en-GB') ?? ''}
                </span>
              ) : (
                <Kbd keys={command.keys!} plain />
              )}
            </button>
          </li>
        ))}
      </ul>
      <Connection />
    </nav>
  )
}

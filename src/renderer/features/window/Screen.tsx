import { lazy, Suspense } from 'react'
import { useView } from '../../state/view'
import { DraftsScreen } from '../drafts/DraftsScreen'
import { FollowUpsScreen } from '../followUps/FollowUpsScreen'
import { ReportScreen } from '../importing/ReportScreen'
import { LibraryScreen } from '../library/LibraryScreen'
import { PeopleScreen } from '../people/PeopleScreen'
import { QuotesScreen } from '../quotes/QuotesScreen'
import { RelationsScreen } from '../relations/RelationsScreen'
import { ReviewScreen } from '../review/ReviewScreen'
import { SearchScreen } from '../search/SearchScreen'
import { TimelineScreen } from '../timeline/TimelineScreen'
import { ScreenProblem } from './ScreenProblem'
import styles from './Screen.module.css'

// The editor is the heaviest part: it is loaded when the first draft is opened.
const DraftScreen = lazy(() => import('../draft/DraftScreen'))

/** The screen that the rail has chosen. */
export function Screen() {
  const place = useView(({ place }) => place)
  const storyId = useView(({ storyId }) => storyId)
  return (
    <main className={styles.screen}>
      <ScreenProblem key={`${place.screen} ${storyId}`}>
        {place.screen === 'library' && <LibraryScreen place={place} />}
        {place.screen === 'review' && <ReviewScreen articleId={place.articleId} />}
        {place.screen === 'people' && <PeopleScreen entityId={place.entityId} />}
        {place.screen === 'relations' && <RelationsScreen of={place.of} />}
        {place.screen === 'quotes' && <QuotesScreen quoteId={place.quoteId} />}
        {place.screen === 'timeline' && <TimelineScreen eventId={place.eventId} />}
        {place.screen === 'followUps' && <FollowUpsScreen followUpId={place.followUpId} />}
        {place.screen === 'search' && <SearchScreen />}
        {place.screen === 'imports' && <ReportScreen jobId={place.jobId} />}
        {place.screen === 'drafts' &&
          (place.draftId && storyId ? (
            <Suspense fallback={null}>
              <DraftScreen key={place.draftId} storyId={storyId} draftId={place.draftId} />
            </Suspense>
          ) : (
            <DraftsScreen />
          ))}
      </ScreenProblem>
    </main>
  )
}

import { runCommand } from '../../commands/command'
import { currentSuggestion, useReading, type Suggestion } from '../../state/reading'
import type { ArticleMarks, ArticlePage } from '../../../shared/pages'
import { KeyButton } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { underTerms } from '../../ui/underTerms'
import {
  accept,
  changeSpeaker,
  nextSuggestion,
  previousSuggestion,
  reject,
} from '../reader/reviewCommands'
import { AboutMark } from './AboutMark'
import styles from './Card.module.css'

/** The suggestion that waits for an answer, with the keys that give it. */
export function ToReview({ marks, page }: { marks: ArticleMarks; page: ArticlePage }) {
  const suggestions = useReading(({ suggestions }) => suggestions)
  const current = useReading(currentSuggestion)
  const isReading = useReading(({ articleId }) => articleId === page.article.id)
  const index = current ? suggestions.indexOf(current) : -1
  // Beside the original or the versions there is no text to mark.
  if (!isReading) return null
  if (suggestions.length === 0)
    return (
      <Section title="To review">
        <p className={styles.done}>
          Nothing is left to review. Select words to mark more: P person, Q quote, E event.
        </p>
      </Section>
    )
  return (
    <Section
      title="To review"
      aside={index < 0 ? `${suggestions.length} left` : `${index + 1} of ${suggestions.length}`}
    >
      {current ? (
        <SuggestionCard suggestion={current} marks={marks} page={page} />
      ) : (
        <KeyButton keys="J" onClick={() => runCommand(nextSuggestion)}>
          Next suggestion
        </KeyButton>
      )}
    </Section>
  )
}

function SuggestionCard({
  suggestion,
  marks,
  page,
}: {
  suggestion: Suggestion
  marks: ArticleMarks
  page: ArticlePage
}) {
  return (
    <div className={styles.card} aria-live="polite" {...underTerms(page.article.terms)}>
      <AboutMark markKey={suggestion.key} marks={marks} text={page.version.text} />
      <div className={styles.ways}>
        {[accept, ...(suggestion.target.kind === 'quote' ? [changeSpeaker] : []), reject].map(
          (command) => (
            <KeyButton key={command.id} keys={command.keys!} onClick={() => runCommand(command)}>
              {shortTitles[command.id]}
            </KeyButton>
          ),
        )}
        <KeyButton keys="J" onClick={() => runCommand(nextSuggestion)}>
          Next
        </KeyButton>
        <KeyButton keys="K" onClick={() => runCommand(previousSuggestion)}>
          <span className="spoken">Previous</span>
        </KeyButton>
      </div>
    </div>
  )
}

const shortTitles: Record<string, string> = {
  [accept.id]: 'Accept',
  [reject.id]: 'Reject',
  [changeSpeaker.id]: 'Speaker',
}

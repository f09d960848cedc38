import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react'
import { runCommand, type Command } from '../../commands/command'
import { currentSuggestion, useReading, type Suggestion } from '../../state/reading'
import { useView } from '../../state/view'
import type { ArticleMarks, ArticlePage } from '../../../shared/pages'
import { IconButton, KeyButton } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { underTerms } from '../../ui/underTerms'
import { counted } from '../../ui/words'
import { changeBoundaries, changeKind, mergeInto, nameThroughout } from '../reader/changeCommands'
import {
  accept,
  changeSpeaker,
  nextSuggestion,
  previousSuggestion,
  reject,
} from '../reader/reviewCommands'
import { KindMenu } from '../review/KindMenu'
import { AboutMark } from './AboutMark'
import styles from './Card.module.css'

/** The suggestion that waits for an answer, with the keys that give it. */
export function ToReview({ marks, page }: { marks: ArticleMarks; page: ArticlePage }) {
  const suggestions = useReading(({ suggestions }) => suggestions)
  const waiting = useReading(({ waiting }) => waiting.length)
  const current = useReading(currentSuggestion)
  // There the kinds stand over the list.
  const isQueue = useView(({ place }) => place.screen === 'review')
  const isReading = useReading(({ articleId }) => articleId === page.article.id)
  const index = current ? suggestions.indexOf(current) : -1
  // Beside the original or the versions there is no text to mark.
  if (!isReading) return null
  if (waiting === 0)
    return (
      <Section title="To review">
        <p className={styles.done}>
          Nothing is left to review. Select words to mark more: P person, Q quote, E event.
        </p>
      </Section>
    )
  if (suggestions.length === 0)
    return (
      <Section title="To review" aside={<KindMenu />}>
        <p className={styles.done}>
          None of these is left here. {counted(waiting, 'other suggestion')} to go.
        </p>
      </Section>
    )
  return (
    <Section
      title="To review"
      aside={
        <span className={styles.steps}>
          {!isQueue && <KindMenu />}
          <StepButton command={previousSuggestion} sign={ChevronLeft} />
          {index < 0 ? `${suggestions.length} left` : `${index + 1} of ${suggestions.length}`}
          <StepButton command={nextSuggestion} sign={ChevronRight} />
        </span>
      }
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
        <AnswerButton command={accept} word="Accept" />
        <AnswerButton command={reject} word="Reject" />
        {changesTo(suggestion).map(([command, word]) => (
          <AnswerButton key={command.id} command={command} word={word} />
        ))}
      </div>
    </div>
  )
}

function StepButton({ command, sign: Sign }: { command: Command; sign: LucideIcon }) {
  return (
    <IconButton name={command.title} keys={command.keys} onClick={() => runCommand(command)}>
      <Sign size={14} aria-hidden />
    </IconButton>
  )
}

function AnswerButton({ command, word }: { command: Command; word: string }) {
  return (
    <KeyButton keys={command.keys!} onClick={() => runCommand(command)}>
      {word}
    </KeyButton>
  )
}

/** Yes, but otherwise. */
function changesTo({ target }: Suggestion): [Command, string][] {
  switch (target.kind) {
    case 'entity':
      return [
        [changeKind, 'Type'],
        [changeBoundaries, 'Boundaries'],
        [mergeInto, 'Merge'],
        [nameThroughout, 'All of this name'],
      ]
    case 'quote':
      return [
        [changeSpeaker, 'Speaker'],
        [changeKind, 'Kind'],
        [changeBoundaries, 'Boundaries'],
      ]
    case 'follow-up':
      return [[changeBoundaries, 'What and when']]
    case 'event':
      return [[changeBoundaries, 'Title and date']]
  }
}

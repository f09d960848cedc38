import {
  checkNoteWords,
  gradeWords,
  type CheckNote,
  type DiffPart,
} from '../../../shared/domain/checks'
import type { CheckedQuote } from '../../../shared/pages'
import { runCommand } from '../../commands/command'
import { Button, KeyButton } from '../../ui/Button'
import { needsPerson } from './check/findings'
import { repairQuote } from './check/repairQuote'
import { tieElsewhere } from './check/tieElsewhere'
import { differenceByCharacter, whatDiffers } from './check/whatDiffers'
import { keep, mend, relink, showPassage, unquote } from './draftCommands'
import type { PlacedCheck } from './extensions/CheckMarks'
import { GradeLine } from './GradeLine'
import { lookAgain, showNewestCopy } from './mending'
import { ReasonForm } from './ReasonForm'
import { Where } from './SourceWords'
import { WordDifference } from './WordDifference'
import { openDraftNow, useWriting } from './writing'
import styles from './FindingCard.module.css'

/** How a quotation compares with its source, and what can be done about it. */
export function QuoteCard({ card }: { card: PlacedCheck }) {
  const isReasoning = useWriting(({ isReasoning }) => isReasoning)
  const { editor } = openDraftNow() ?? {}
  const isForeign = editor !== undefined && tieElsewhere(editor.state, card)
  // A tie to another library's source is none to one of this library.
  const found = isForeign ? { ...card.found, quoteId: null } : card.found
  const { grade, reason, match, notes, speaker } = found
  const sentence = explanation(found)
  return (
    <>
      <p className={styles.head}>
        <GradeLine grade={grade} />
        <strong className={needsPerson(card) ? styles[grade] : undefined}>
          {reason === null ? gradeWords[grade] : 'Kept as it is'}
        </strong>
        {reason === null && <span className={styles.beside}>{beside(found)}</span>}
      </p>
      {reason === null ? (
        <>
          {sentence && <p className={styles.sentence}>{sentence}</p>}
          {isForeign && (
            <p className={styles.sentence}>
              The source that these words were pulled from is not in this library. Import it to
              compare them with it.
            </p>
          )}
          <Difference found={found} />
          <Notes notes={notes} />
        </>
      ) : (
        <p className={styles.sentence}>Your reason: {reason}</p>
      )}
      {match && <Where passage={match} speaker={speaker} />}
      {isReasoning ? (
        <ReasonForm card={card} example="From my own recording of 12 March" />
      ) : (
        <Ways card={card} isLinked={found.quoteId !== null} />
      )}
    </>
  )
}

function Difference({ found }: { found: CheckedQuote }) {
  const { grade, diff, text, sourceText } = found
  if (grade === 'typography' && sourceText !== null && text.length < longestCompared)
    return <WordDifference parts={differenceByCharacter(text, sourceText)} look="fine" />
  if (grade !== 'changed' && grade !== 'permitted') return null
  if (!diff?.some(({ kind }) => kind !== 'same')) return null
  return (
    <WordDifference parts={withoutLastStop(diff)} look={grade === 'permitted' ? 'calm' : 'loud'} />
  )
}

/** A comma for the full stop, or the other way round, before the closing mark is the writer's, and stays when words are mended. */
function withoutLastStop(diff: DiffPart[]): DiffPart[] {
  const [stored, written] = diff.slice(-2)
  const isStop = (part: DiffPart | undefined) => part !== undefined && /^[.,]$/.test(part.text)
  if (stored?.kind !== 'removed' || written?.kind !== 'added') return diff
  if (!isStop(stored) || !isStop(written)) return diff
  return [...diff.slice(0, -2), { kind: 'same', text: written.text }]
}

function Notes({ notes }: { notes: CheckNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{checkNoteWords[note]}</li>
      ))}
    </ul>
  )
}

function Ways({ card, isLinked }: { card: PlacedCheck; isLinked: boolean }) {
  const { editor } = openDraftNow() ?? {}
  const { grade, match, reason, notes } = card.found
  const canMend = editor !== undefined && repairQuote(editor.state, card) !== null
  // Words that differ are mended first, and linked then.
  const canLink = match && (grade === 'elsewhere' || (!isLinked && !canMend))
  if (reason !== null)
    return (
      <div className={styles.ways}>
        <Button onClick={() => lookAgain(card)}>Check it again</Button>
      </div>
    )
  return (
    <div className={styles.ways}>
      {canMend && (
        <KeyButton keys={mend.keys!} onClick={() => runCommand(mend)}>
          Use source words
        </KeyButton>
      )}
      {match && (
        <KeyButton keys={showPassage.keys!} onClick={() => runCommand(showPassage)}>
          Show passage
        </KeyButton>
      )}
      {canLink && (
        <KeyButton keys={relink.keys!} onClick={() => runCommand(relink)}>
          {isLinked ? 'Link to that one' : 'Link to it'}
        </KeyButton>
      )}
      {notes.includes('newer-copy-differs') && (
        <button type="button" className={styles.way} onClick={() => showNewestCopy(card)}>
          Look at the newest copy
        </button>
      )}
      {needsPerson(card) && (
        <>
          <KeyButton keys={keep.keys!} onClick={() => runCommand(keep)}>
            Keep, with a reason…
          </KeyButton>
          <KeyButton keys={unquote.keys!} onClick={() => runCommand(unquote)}>
            Not a quotation
          </KeyButton>
        </>
      )}
    </div>
  )
}

/** Goes on from the grade's own words. */
function beside({ grade, quoteId }: CheckedQuote): string {
  switch (grade) {
    case 'exact':
      return quoteId === null ? 'but is not linked to it' : ''
    case 'typography':
    case 'changed':
      return 'from the stored copy'
    case 'elsewhere':
      return quoteId === null ? 'of the library' : 'than the one they are tied to'
    case 'other-speaker':
      return 'in the stored copy'
    case 'permitted':
    case 'not-found':
    case 'not-a-quotation':
      return ''
    default:
      return grade satisfies never
  }
}

function explanation({ grade, quoteId, text, sourceText, speaker, reason }: CheckedQuote): string {
  switch (grade) {
    case 'typography':
      return sameWords(text, sourceText)
    case 'permitted':
      return 'Only what you showed with … or [ ], or a capital at the start, differs.'
    case 'other-speaker':
      return `There these words are given to ${speaker ?? 'nobody by name'}; your draft names someone else.`
    case 'not-found':
      return quoteId === null
        ? 'Nothing near these words is stored.'
        : 'Nothing near these words is in the source they were pulled from.'
    case 'not-a-quotation':
      return reason === null
        ? 'A few words between marks that your sources do not have: taken for a name or a turn of phrase.'
        : ''
    case 'exact':
    case 'changed':
    case 'elsewhere':
      return ''
    default:
      return grade satisfies never
  }
}

/** “The words are the same; apostrophes and spaces differ.” */
function sameWords(text: string, sourceText: string | null): string {
  const named =
    sourceText !== null && text.length < longestCompared ? whatDiffers(text, sourceText) : []
  if (named.length === 0) return 'The words are the same.'
  const last = named.at(-1)!
  const all = named.length === 1 ? last : `${named.slice(0, -1).join(', ')} and ${last}`
  return `The words are the same; ${all} differ.`
}

/** Above it, looking at each character costs more than it shows; in characters. */
const longestCompared = 4000

import { useStatusLine } from '../../state/status'
import { counted } from '../../ui/words'
import { isQuote, needsPerson } from './check/findings'
import { nextFinding } from './draftCommands'
import { useWriting } from './writing'

/** Says at the foot of the window how many findings need a person, and how to get to them. */
export function useDraftStatusLine(): void {
  const findings = useWriting(({ findings }) => findings)
  const problems = findings.filter(needsPerson)
  const quotes = problems.filter(isQuote).length
  const flags = problems.length - quotes
  const named = [quotes > 0 && counted(quotes, 'quote'), flags > 0 && counted(flags, 'flag')]
  const sentence =
    findings.length === 0
      ? null
      : problems.length === 0
        ? 'Nothing needs you'
        : `${named.filter(Boolean).join(' and ')} ${problems.length === 1 ? 'needs' : 'need'} you`
  useStatusLine(sentence, problems.length > 0 ? [{ keys: nextFinding.keys!, title: 'next' }] : [])
}

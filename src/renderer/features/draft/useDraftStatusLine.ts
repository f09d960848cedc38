import { useStatusLine } from '../../state/status'
import { counted } from '../../ui/words'
import { needsPerson } from './check/problems'
import { useWriting } from './writing'

/** Says at the foot of the window how many quotations need a person, and how to get to them. */
export function useDraftStatusLine(): void {
  const checks = useWriting(({ checks }) => checks)
  const problems = checks.filter(({ checked }) => needsPerson(checked)).length
  const sentence =
    checks.length === 0
      ? null
      : problems === 0
        ? 'No quote needs you'
        : `${counted(problems, 'quote')} ${problems === 1 ? 'needs' : 'need'} you`
  useStatusLine(sentence, problems > 0 ? [{ keys: 'F8', title: 'next problem' }] : [])
}

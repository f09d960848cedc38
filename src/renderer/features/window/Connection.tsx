import { Globe, ShieldCheck } from 'lucide-react'
import { requestsMade, sitesAsked, useRequests } from '../../state/requests'
import { Hint } from '../../ui/Hint'
import { counted } from '../../ui/words'
import styles from './Rail.module.css'

/** What has left the machine since the window was opened: nothing, but for the pages that a person asked for. */
export function Connection() {
  const fetches = useRequests(({ fetches }) => fetches)
  const isUnderWay = useRequests(({ underWay }) => underWay > 0)
  const made = requestsMade(fetches)
  const Sign = isUnderWay ? Globe : ShieldCheck
  return (
    <Hint text={explained(made, sitesAsked(fetches))}>
      <p className={styles.offline} tabIndex={0}>
        <Sign size={16} strokeWidth={1.6} aria-hidden />
        <span className={styles.name}>{isUnderWay ? 'Fetching' : 'Offline'}</span>
        <span>{counted(made, 'request')}</span>
      </p>
    </Hint>
  )
}

function explained(made: number, sites: string[]): string {
  const nothing = 'Stet makes no connection of its own.'
  if (made === 0)
    return `${nothing} The ways out are an address you open yourself, and a page you ask for.`
  const named = sites.slice(0, 3).join(', ')
  const others = sites.length > 3 ? ` and ${counted(sites.length - 3, 'other')}` : ''
  return `${nothing} Since it was opened it made ${counted(made, 'request')}, because you asked for a page: ${named}${others}.`
}

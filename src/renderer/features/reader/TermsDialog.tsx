import { useState } from 'react'
import { closeDialog } from '../../state/dialog'
import type { Instant } from '../../../shared/domain/days'
import { keptBack, termsPhrase, type Terms, type TermsKind } from '../../../shared/domain/terms'
import { momentAt, wallTimeAt } from '../../../shared/domain/wallTime'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Choice, Field } from '../../ui/Field'
import { momentInWords } from '../../ui/words'
import styles from './TermsDialog.module.css'

/** On what terms words were given; they go with every copy and export. */
export function TermsDialog({
  terms,
  onSave,
}: {
  terms: Terms
  onSave: (terms: Terms) => Promise<unknown>
}) {
  const [kind, setKind] = useState<TermsKind>(terms.kind)
  const [zone, setZone] = useState(here)
  const [wall, setWall] = useState(terms.until ? wallTimeAt(terms.until, here) : '')
  const until = momentAt(wall, zone)

  function save(): void {
    if (kind === 'embargo' && until === null) return
    closeDialog()
    void onSave(kind === 'embargo' && until !== null ? { kind, until } : { kind })
  }

  return (
    <Dialog title="Terms" width="normal">
      <Choice
        label="Given"
        value={kind}
        choices={[
          ['on record', 'On the record'],
          ['background', 'On background'],
          ['off record', 'Off the record'],
          ['embargo', 'Under embargo'],
        ]}
        onChoose={setKind}
      />
      {kind === 'embargo' && (
        <>
          <Field
            label="Until"
            type="datetime-local"
            max="2999-12-31T23:59"
            value={wall}
            note={until && embargoInWords(until, zone)}
            onChange={(event) => setWall(event.target.value)}
          />
          <Choice label="By clocks in" value={zone} choices={zones} onChoose={setZone} />
        </>
      )}
      <p className={styles.meaning}>{meanings[kind]}</p>
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" onClick={save} disabled={kind === 'embargo' && until === null}>
          Save
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const meanings: Record<TermsKind, string> = {
  'on record': 'The words may be published, with the name of who said them.',
  background:
    'The words may be published, but not who said them: copies and exports leave out the source, and its name beside the words.',
  'off record': 'Nothing of it may be published: copies and exports leave out words and source.',
  embargo:
    'Nothing of it may be published before that: until then copies and exports leave it out.',
}

const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** This machine's first, then UTC, then all that there are. */
const zones = [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map(
  (zone): [string, string] => [
    zone,
    zone === here ? `${zone.replaceAll('_', ' ')} (here)` : zone.replaceAll('_', ' '),
  ],
)

function embargoInWords(until: Instant, zone: string): string {
  const now = new Date().toISOString() as Instant
  const isOver = keptBack({ kind: 'embargo', until }, now) === null
  const local = zone === here ? '' : ` That is ${momentInWords(until)} here.`
  return isOver
    ? `This embargo is over: nothing is left out any more.${local}`
    : `Exports will say “${termsPhrase({ kind: 'embargo', until })}”.${local}`
}

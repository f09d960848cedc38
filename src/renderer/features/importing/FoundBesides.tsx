import type { Known } from '../../../shared/domain/articles'
import type { ImportPreview } from '../../../shared/pages'
import { shortDay } from '../../ui/words'
import styles from './FoundBesides.module.css'

/** What else a source says of itself, with how it is known: kept with it, and nothing to be filled in. */
export function FoundBesides({ preview }: { preview: ImportPreview }) {
  const { modifiedOn, section, agencies } = preview
  return (
    <dl className={styles.facts}>
      {modifiedOn && <Fact name="Changed" known={modifiedOn} words={shortDay(modifiedOn.value)} />}
      {section && <Fact name="Section" known={section} words={section.value} />}
      {agencies && agencies.value.length > 0 && (
        <Fact name="Credits" known={agencies} words={agencies.value.join(', ')} />
      )}
    </dl>
  )
}

function Fact({
  name,
  known,
  words,
}: {
  name: string
  known: Known<unknown>
  words: string | null
}) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd>
        {words}
        <span className={styles.how}>{known.how}</span>
      </dd>
    </div>
  )
}

import { useRef, useState } from 'react'
import type { StoryId } from '../../../shared/domain/ids'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { go, useView } from '../../state/view'
import type { ImportFields, ImportOutcome, ImportPreview } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { DayField, dayProblem, typedDay } from '../../ui/DayField'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { counted, dotted } from '../../ui/words'
import { FoundBesides } from './FoundBesides'
import { Twin } from './Twin'
import styles from './ArticleDialog.module.css'

/** What a new article is: filled in as far as it was found, each with how it was known. */
export function ArticleDialog(props: { preview: ImportPreview; storyId?: StoryId | null }) {
  const { api } = useApi()
  const { preview } = props
  const here = useView(({ storyId }) => storyId)
  const storyId = 'storyId' in props ? (props.storyId ?? null) : here
  const [known] = useState(() => knownOfPreview(preview))
  const [typed, setTyped] = useState(known.values)
  const isSettled = useRef(false)
  const problem = dayProblem(typed.day)
  const isWhole = typed.title.trim() !== '' && problem === null

  function field(name: keyof typeof typed) {
    return {
      value: typed[name],
      onChange: (event: { target: { value: string } }) =>
        setTyped({ ...typed, [name]: event.target.value }),
      note: typed[name] === known.values[name] ? known.how[name] : 'typed by you',
    }
  }

  function leave(): void {
    if (!isSettled.current) void act(api.imports.discard(preview.previewId))
    closeDialog()
  }

  async function save(): Promise<void> {
    if (!isWhole) return
    isSettled.current = true
    closeDialog()
    open(await act(api.imports.add(preview.previewId, toFields(typed), storyId)))
  }

  function open(outcome: ImportOutcome | undefined): void {
    if (!outcome) return
    go({ screen: 'library', articleId: outcome.articleId })
    addToast(outcomeSentences[outcome.outcome])
  }

  return (
    <Dialog title="Import article" onClose={leave}>
      <p className={styles.opening}>{preview.opening}</p>
      <p className={styles.count}>
        {dotted(
          counted(preview.words, 'word'),
          preview.setAside > 0 &&
            `${counted(preview.setAside, 'line')} of page furniture set aside`,
          preview.pages > 0 && counted(preview.pages, 'page'),
          preview.pictures > 0 && counted(preview.pictures, 'picture'),
          preview.fileName,
        )}
      </p>
      {preview.twin && (
        <Twin
          twin={preview.twin}
          onOpen={(articleId) => {
            leave()
            go({ screen: 'library', articleId })
          }}
          onKeep={async (articleId) => {
            isSettled.current = true
            closeDialog()
            open(await act(api.imports.addVersion(preview.previewId, articleId)))
          }}
        />
      )}
      {preview.twin?.same === 'bytes' ? (
        <DialogActions>
          <Button onClick={leave}>Cancel</Button>
        </DialogActions>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <Field label="Headline" autoFocus={!preview.twin} {...field('title')} />
          <Field label="Byline" {...field('byline')} placeholder="Ines Calder, Tom Reyes" />
          <Field label="Outlet" {...field('outlet')} />
          <DayField
            label="Published"
            value={typed.day}
            onType={(day) => setTyped({ ...typed, day })}
            problem={problem}
            how={typed.day === known.values.day ? known.how.day : 'typed by you'}
          />
          <Field label="Address" {...field('url')} placeholder="https://" />
          {preview && <FoundBesides preview={preview} />}
          <DialogActions>
            <Button onClick={leave}>Cancel</Button>
            <Button type="submit" look={preview.twin ? 'raised' : 'primary'} disabled={!isWhole}>
              {preview.twin ? 'Add as a new article' : 'Add to library'}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}

interface Typed {
  title: string
  byline: string
  outlet: string
  day: string
  url: string
}

const outcomeSentences: Record<ImportOutcome['outcome'], string> = {
  added: 'Added. J goes through what was found in it.',
  'new-version': 'Kept as a new version. The old copy stays.',
  'there-already': 'This article is here already.',
}

function knownOfPreview(preview: ImportPreview): { values: Typed; how: Typed } {
  const { title, byline, outlet, publishedOn, url } = preview
  return {
    values: {
      title: title?.value ?? '',
      byline: byline?.value.join(', ') ?? '',
      outlet: outlet?.value ?? '',
      day: publishedOn?.value ?? '',
      url: url ?? '',
    },
    how: {
      title: title?.how ?? 'not found: type it, it is the one thing that is needed',
      byline: byline?.how ?? 'not found',
      outlet: outlet?.how ?? 'not found',
      day: publishedOn?.how ?? '',
      url: url ? '' : 'not found: without it a newer copy cannot be recognised',
    },
  }
}

function toFields({ title, byline, outlet, day, url }: Typed): ImportFields {
  return {
    title: title.trim(),
    byline: byline
      .split(/\s*(?:,|;|\band\b|&)\s*/)
      .map((name) => name.trim())
      .filter(Boolean),
    outlet: outlet.trim() || null,
    publishedOn: typedDay(day),
    url: url.trim() || null,
  }
}

import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import type { Article } from '../../../shared/domain/articles'
import type { ImportFields } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { DayField, dayProblem, typedDay } from '../../ui/DayField'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'

/** What an article is, each with how it is known. What is typed here stays, whatever a newer copy says. */
export function DetailsDialog({ article }: { article: Article }) {
  const { api } = useApi()
  const [known] = useState(() => typedOf(article))
  const [typed, setTyped] = useState(known)
  const problems = { day: dayProblem(typed.day), changed: dayProblem(typed.changed) }
  const isWhole = typed.title.trim() !== '' && problems.day === null && problems.changed === null
  const how: Record<keyof Typed, string> = {
    title: article.titleHow,
    byline: article.bylineHow,
    outlet: article.outletHow,
    day: article.publishedHow,
    changed: article.modifiedHow,
    section: article.sectionHow,
    agencies: article.agenciesHow,
    url: '',
  }
  const howOf = (name: keyof Typed) => (typed[name] === known[name] ? how[name] : 'typed by you')

  function field(name: keyof Typed) {
    return {
      value: typed[name],
      onChange: (event: { target: { value: string } }) =>
        setTyped({ ...typed, [name]: event.target.value }),
      note: howOf(name),
    }
  }

  function dayField(name: 'day' | 'changed') {
    return {
      value: typed[name],
      onType: (day: string) => setTyped({ ...typed, [name]: day }),
      problem: problems[name],
      how: howOf(name),
    }
  }

  async function save(): Promise<void> {
    if (!isWhole) return
    closeDialog()
    await act(api.articles.edit(article.id, toFields(typed, known, article)))
  }

  return (
    <Dialog title="Article" onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label="Headline" autoFocus {...field('title')} />
        <Field label="Byline" {...field('byline')} placeholder="Ines Calder, Tom Reyes" />
        <Field label="Outlet" {...field('outlet')} />
        <Field label="Section" {...field('section')} />
        <DayField label="Published" {...dayField('day')} />
        <DayField label="Changed" {...dayField('changed')} />
        <Field label="Agencies credited" {...field('agencies')} placeholder="Northern Wire" />
        <Field label="Address" {...field('url')} placeholder="https://" />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={!isWhole}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

interface Typed {
  title: string
  byline: string
  outlet: string
  day: string
  changed: string
  section: string
  agencies: string
  url: string
}

function typedOf(article: Article): Typed {
  return {
    title: article.title,
    byline: article.byline.join(', '),
    outlet: article.outlet ?? '',
    day: article.publishedOn ?? '',
    changed: article.modifiedOn ?? '',
    section: article.section ?? '',
    agencies: article.agencies.join(', '),
    url: article.url ?? '',
  }
}

/** What was not touched stays as it is, also a name with a comma in it. */
function toFields(typed: Typed, known: Typed, article: Article): ImportFields {
  const { byline, agencies } = typed
  return {
    title: typed.title.trim(),
    byline: byline === known.byline ? article.byline : namesIn(byline, /\s*(?:,|;|\band\b|&)\s*/),
    outlet: typed.outlet.trim() || null,
    publishedOn: typedDay(typed.day),
    modifiedOn: typedDay(typed.changed),
    section: typed.section.trim() || null,
    agencies: agencies === known.agencies ? article.agencies : namesIn(agencies, /\s*[,;]\s*/),
    url: typed.url.trim() || null,
  }
}

function namesIn(words: string, parting: RegExp): string[] {
  return words
    .split(parting)
    .map((name) => name.trim())
    .filter(Boolean)
}

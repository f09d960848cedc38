import { flagKinds, flagWords } from '../src/shared/domain/flags.ts'
import { grades, gradeWords, type Grade } from '../src/shared/domain/checks.ts'
import type { Stet } from '../e2e/fixtures/launchStet.ts'
import { DraftPage } from '../e2e/pages/DraftPage.ts'
import { LibraryPage } from '../e2e/pages/LibraryPage.ts'

/** A second draft on the sample story, in which everything that a check can find is found. */
export const everyFinding = 'What the railings saw'

/** Writes it as a person would, who pulls quotes, types others from memory and gets some of it wrong. */
export async function writeEveryFinding(stet: Stet): Promise<void> {
  const draft = new DraftPage(stet.window)
  await setTerms(stet, /We sent it on the 21st/, 'Off the record')
  await draft.goToDrafts()
  await draft.begin(everyFinding)
  await draft.write('It was the largest walk that the valley has seen, on Monday 15 March 2025.')
  await pull(draft, 'counted us')
  await draft.write(
    'Imelda Farrant, the council’s leader, said: “It isn’t about blame – it’s about being able to look people in the eye.”',
  )
  await draft.write(
    'Colm Pargeter said: “If I had been [told], the walk would have gone over the road bridge.”',
  )
  await draft.write(
    'The minutes, which run to fourteen lines, say that its state was “taken as read”.',
  )
  await draft.standIn(draft.checked('exact').last())
  await draft.press('ControlOrMeta+Shift+Enter')
  await draft.write('A council employee said: “We were ordered to wait until after the walk.”')
  await pull(draft, 'told to wait')
  await draft.write(
    '“We don’t write that sentence often, and we don’t write it lightly,” said Imelda Farrant.',
  )
  await draft.write('Lewis Garrowby said: “No member of the public was in danger at any time.”')
  await draft.write('“We recommended that the bridge be closed,” said Anneke Vosper.')
  await pull(draft, '21st')
  await draft.write('Meera Tansly asked for the emails. Regulars call the bridge the “Wobbler”.')
  await draft.write('Colm Pargeter, the cabinet member for highways, voted on 3 April 2025.')
  await draft.write('The notice on the railings has been replaced since.')
  await draft.write('“I have it on the wall of the shed now, behind glass.”')
  await draft.write('Rain fell on the railings all week.')
  const tied = draft.text.locator('[data-quote-id]').first()
  await draft.write('“Everyone in that room knew what page four said,” the employee said.')
  await draft.tie(
    'Everyone in that room knew what page four said,',
    (await tied.getAttribute('data-quote-id'))!,
  )
  await draft.checked('elsewhere').first().waitFor()
  await draft.saved()
}

/** Shows the card of every grade and of every kind of flag in turn; `take` has a picture made of it. */
export async function showEveryFinding(
  stet: Stet,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const draft = new DraftPage(stet.window)
  await draft.open(everyFinding)
  await draft.flagged('attribution').first().waitFor()
  for (const grade of grades) {
    const words = telling[grade]
    const marked = draft
      .checked(grade)
      .filter(words ? { hasText: words } : {})
      .last()
    if ((await marked.count()) === 0) {
      console.log(`Nothing is graded “${gradeWords[grade]}”.`)
      continue
    }
    await draft.standIn(marked)
    await draft.cardOf(gradeWords[grade]).waitFor()
    await take(`grade-${grade}`)
  }
  for (const kind of flagKinds) {
    const marked = draft.flagged(kind).first()
    if ((await marked.count()) === 0) {
      console.log(`Nothing is flagged as “${flagWords[kind]}”.`)
      continue
    }
    await draft.standIn(marked)
    const card = draft.cardOf(flagWords[kind])
    const other = draft.window.getByRole('button', { name: flagWords[kind], exact: true })
    await card.or(other).first().waitFor()
    if (await other.isVisible()) await other.click()
    await card.waitFor()
    await take(`flag-${kind}`)
  }
  await draft.standIn(draft.flagged('superlative').first())
  await draft.press('Alt+Shift+Enter')
  await draft.window.getByLabel('Why it stays as it is').waitFor()
  await draft.type('The museum’s archivist says so')
  await take('reason')
  await draft.press('Enter')
  const back = draft.side.getByRole('button', { name: 'Take back' })
  await back.scrollIntoViewIfNeeded()
  await take('kept')
  await back.click()
  await back.waitFor({ state: 'detached' })
}

/** Where several have a grade: the one whose card says most. */
const telling: Partial<Record<Grade, string>> = { exact: 'We recommended', changed: 'ordered' }

async function pull(draft: DraftPage, words: string): Promise<void> {
  await draft.toEnd()
  await draft.press('Enter')
  await draft.pull(words, '')
}

async function setTerms(stet: Stet, words: RegExp, terms: string): Promise<void> {
  const { window } = stet
  await new LibraryPage(stet).go('Quotes')
  await window.getByText(words).first().click()
  await window.getByRole('button', { name: /On the record/ }).click()
  await window.getByLabel('Given').selectOption(terms)
  await window.getByRole('button', { name: 'Save' }).click()
}

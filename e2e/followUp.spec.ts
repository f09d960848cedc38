import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'

/** A follow-up to an article: what is written between four quotes that are pulled from it. */
interface Job {
  file: string
  headline: string
  quotes: string[]
  /** One paragraph before each quote, one at the end; no quotations of their own. */
  paragraphs: string[]
}

const ferry: Job = {
  file: path.join(project, 'e2e/articles/ferry-tender.txt'),
  headline: 'Port authority signed before survey was finished',
  quotes: [
    'the authority wanted a signature before it wanted an answer.',
    'a timetable without a boat',
    'A slipway does not read minutes--it reads weather.',
    'Nobody on Skerrow will be left without a way home this winter, and nobody who says otherwise has read the contract.',
  ],
  paragraphs: [
    'Skerrow counts its winters in crossings. This one may have none. Three weeks before the people who were paid to look at the slipway had written down what they saw, the port authority put its name to a contract for heavier boats, and the island has been asking ever since who was in the room and what they had in front of them. A member of the survey team, who asked not to be named because the work is not finished, has an answer of sorts:',
    'Councillors say they learned of the contract as everybody else did, from a notice on the quay. Tomas Reyes, who went to see the president of the authority in the town hall at the end of February, did not stay long. The plan on the table, he said when he came out, was this:',
    'None of it would matter if the concrete could bear the load. The survey says that it can, on a good day, and that lorries should stay away in winter all the same. Ines Calder, who teaches marine engineering at the university and has stood on that slipway in a January gale, put it shortly:',
    'The authority sees it otherwise. Mara Lindqvist, its president, has promised to publish the survey in full and says that the board voted with the figures on the table. In the statement that her office sent round she went further than she had before:',
    'The island council meets in the town hall on Tuesday to hear her say it again. Fishermen have been asked to come, and so have the three countries with a stake in the grounds beyond the point. The boats, for now, sail when the wind lets them, and the notice on the quay has been taken down. Nobody has said who took it.',
  ],
}

const summit: Job = {
  file: path.resolve(project, '../shared/articles/newsweek-europe-summit.txt'),
  headline: 'Allies meet in France without the United States',
  quotes: [],
  paragraphs: ferry.paragraphs.map((_, index) =>
    `Part ${index + 1}. The generals came by train and left by car, and what they had agreed on was not yet on paper when the lights went out in the press room. `.repeat(
      2,
    ),
  ),
}

test('a follow-up with four quotes: damaged, mended, cut into another draft, and found again', ({
  stet,
}) => followUp(stet, ferry))

test('the same on a page as reporters paste them', async ({ stet }) => {
  test.skip(!existsSync(summit.file), 'that page is not here')
  const gold = summit.file.replace('.txt', '.gold.json')
  const { quotes } = JSON.parse(readFileSync(gold, 'utf8')) as {
    quotes: { text: string; kind: string }[]
  }
  const said = quotes.map(({ text }) => text).filter((text) => text.split(' ').length > 2)
  await followUp(stet, { ...summit, quotes: [said[2]!, ...said.slice(-3)] })
})

async function followUp(stet: Stet, job: Job): Promise<void> {
  test.setTimeout(150_000)
  const library = new LibraryPage(stet)
  const file = path.join(stet.documents, 'follow-up.stet')
  let draft = new DraftPage(stet.window)

  await test.step('a library with the article', async () => {
    await library.newLibrary(file)
    await library.newStory('Follow-up', 'Port Ellery')
    const form = await library.chooseFiles(job.file)
    await form.getByLabel('Headline').fill(job.headline)
    await stet.window.keyboard.press('Enter')
    await stet.window.getByRole('article').first().waitFor()
  })

  await test.step('300 words that pull four quotes', async () => {
    await draft.begin('The follow-up')
    await draft.openSource(job.headline)
    for (const [index, quote] of job.quotes.entries()) {
      await stet.window.keyboard.insertText(`${job.paragraphs[index]!} `)
      await draft.selectInSource(quote)
      await draft.press('ControlOrMeta+Shift+q')
      await expect(draft.links()).toHaveCount(index + 1)
      await draft.press('Enter')
    }
    await stet.window.keyboard.insertText(job.paragraphs.at(-1)!)
    await expect(draft.links()).toHaveText(job.quotes)
    await expect(draft.numbers()).toHaveText(['1', '2', '3', '4'])
    await expect(draft.checked('exact')).toHaveCount(4)
    const words = (await draft.text.innerText()).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(300)
  })

  const quote = job.quotes[2]!
  const word = longestWordOf(quote, job.paragraphs)

  await test.step('a changed word is caught, shown and mended by key', async () => {
    await draft.select(word)
    await draft.type('something')
    await expect(draft.checked('changed')).toHaveCount(1)
    await draft.press('ControlOrMeta+Home')
    // What else needs somebody, such as an unnamed source, may come first.
    await expect(async () => {
      await draft.press('F8')
      await expect(draft.card).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(draft.card.locator('del')).toHaveText('something')
    await expect(draft.card.locator('ins')).toHaveText(word)
    await draft.press('ControlOrMeta+Enter')
    await expect(draft.links()).toHaveText(job.quotes)
    await expect(draft.checked('exact')).toHaveCount(4)
  })

  await test.step('cut into another draft, all four are still tied', async () => {
    await draft.press('ControlOrMeta+a')
    await draft.press('ControlOrMeta+x')
    await expect(draft.links()).toHaveCount(0)
    await draft.saved()
    await draft.begin('Another draft')
    await draft.press('ControlOrMeta+v')
    await expect(draft.links()).toHaveText(job.quotes)
    await expect(draft.checked('exact')).toHaveCount(4)
    await draft.saved()
  })

  await test.step('and after a restart, with a word changed', async () => {
    await stet.restart()
    draft = new DraftPage(stet.window)
    await draft.text.waitFor()
    await expect(draft.links()).toHaveText(job.quotes)
    await expect(draft.checked('exact')).toHaveCount(4)
    await draft.select(word)
    await draft.type('something')
    await expect(draft.checked('changed')).toHaveCount(1)
    await draft.saved()
  })

  await test.step('the terminal says the same', async () => {
    await stet.quit()
    const command = path.join(project, 'out/main/stet.js')
    const words = [command, 'check', 'Another draft', '--library', file, '--json']
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text?: string; grade?: string })
    const graded = lines.filter(({ grade }) => grade !== undefined)
    expect(graded.map(({ text, grade }) => [text, grade])).toEqual(
      job.quotes.map((text) =>
        text === quote ? [text.replace(word, 'something'), 'changed'] : [text, 'exact'],
      ),
    )
  })
}

/** One that stands nowhere else in what is written. */
function longestWordOf(quote: string, paragraphs: string[]): string {
  const written = paragraphs.join(' ')
  const words = quote.match(/[a-z]+/gi)!.filter((word) => !written.includes(word))
  return words.toSorted((one, other) => other.length - one.length)[0]!
}

import { expect, test } from 'vitest'
import { ferryTender, openTestDesk, pasteInto } from '../testing/openTestDesk'
import { articlesService } from './articles/articles'
import { draftsService } from './drafts/drafts'
import { entitiesService } from './names/entities'
import { historyService } from './history'
import { fieldsOf, importsService } from './importing/imports'
import { storiesService } from './stories'

test('what changed is told once it is on disk, never in the middle of it', () => {
  const desk = openTestDesk()
  let toldWithin: number | null = null
  desk.library.transaction(() => {
    storiesService(desk).create('Skerrow ferry', null)
    toldWithin = desk.heard.length
  })
  expect(toldWithin).toBe(0)
  expect(desk.heard).toEqual([{ type: 'changed', topics: ['history', 'stories'] }])
})

test('of a change that failed nothing is told, and what stood before it stays', () => {
  const desk = openTestDesk()
  expect(() =>
    desk.library.transaction(() => {
      storiesService(desk).create('Skerrow ferry', null)
      throw new Error('power cut')
    }),
  ).toThrow('power cut')
  expect(desk.heard).toEqual([])
  desk.library.transaction(() => {
    storiesService(desk).create('Harbour contract', null)
    expect(() =>
      desk.library.transaction(() => {
        storiesService(desk).create('Lost', null)
        throw new Error('power cut')
      }),
    ).toThrow('power cut')
  })
  expect(
    storiesService(desk)
      .list()
      .map(({ title }) => title),
  ).toEqual(['Harbour contract'])
  expect(desk.heard).toHaveLength(1)
})

test('a new draft taken back is out of sight, and comes back with what was typed into it', () => {
  const desk = openTestDesk()
  const drafts = draftsService(desk)
  const storyId = storiesService(desk).create('Skerrow ferry', null)
  const id = drafts.create(storyId, 'Follow-up')
  drafts.save(id, { type: 'doc', content: [{ type: 'paragraph' }] })
  historyService(desk).undo()
  expect(drafts.list(storyId)).toEqual([])
  historyService(desk).undo()
  expect(storiesService(desk).list()).toEqual([])
  historyService(desk).redo()
  historyService(desk).redo()
  expect(drafts.get(id)!.draft.document.content).toEqual([{ type: 'paragraph' }])
})

test('a mark made on an older copy stands in the newer one, also when it is taken back and made again', () => {
  const desk = openTestDesk()
  const { articleId } = pasteInto(desk, ferryTender(), 'The tender')
  const [old] = articlesService(desk).get(articleId)!.versions
  const imports = importsService(desk).api
  const addCopy = (text: string) =>
    imports.addVersion(imports.paste({ text, html: null }).previewId, articleId)
  addCopy(`A correction was added.\n${ferryTender()}`)
  const { text } = articlesService(desk).get(articleId, old!.id)!.version
  const start = text.indexOf('slipway')
  const mentionId = entitiesService(desk).tag(old!.id, { start, end: start + 7 }, { type: 'OTHER' })
  const wordsInNewest = () => {
    const { version } = articlesService(desk).get(articleId)!
    const { mentions } = articlesService(desk).marks(version.id)
    const mark = mentions.find(({ id }) => id === mentionId)
    return mark ? version.text.slice(mark.start, mark.end) : null
  }
  expect(wordsInNewest()).toBe('slipway')
  addCopy(`A second correction was added.\n${ferryTender()}`)
  expect(wordsInNewest()).toBe('slipway')
  historyService(desk).undo()
  expect(wordsInNewest()).toBeNull()
  historyService(desk).redo()
  expect(wordsInNewest()).toBe('slipway')
})

test('a name that a later import uses stays as a suggestion when its tag is taken back', () => {
  const desk = openTestDesk()
  const { articleId } = pasteInto(desk, ferryTender(), 'The tender')
  const { version } = articlesService(desk).get(articleId)!
  const start = version.text.indexOf('Joan Vale is')
  entitiesService(desk).tag(version.id, { start, end: start + 9 }, { type: 'PERSON' })
  const imports = importsService(desk).api
  const preview = imports.paste({
    text: 'Joan Vale told the council on Monday that the ferry was late. Joan Vale was asked twice.',
    html: null,
  })
  imports.add(preview.previewId, fieldsOf(preview), null)
  expect(historyService(desk).undo()).toContain('import of')
  expect(historyService(desk).undo()).toBe('tag “Joan Vale”')
  expect(historyService(desk).redo()).toBe('tag “Joan Vale”')
  expect(
    entitiesService(desk)
      .list(null, 'PERSON')
      .find(({ name }) => name === 'Joan Vale'),
  ).toMatchObject({ suggested: false })
})

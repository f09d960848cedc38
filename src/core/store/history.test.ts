import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Instant } from '../../shared/domain/days'
import { newId, type EntityId, type StoryId } from '../../shared/domain/ids'
import {
  findEntity,
  insertAlias,
  insertEntity,
  mergeEntity,
  replaceRoles,
  updateEntity,
} from './entities'
import { openHistory, type History } from './history'
import { openLibrary, type Library } from './openLibrary'
import { insertStory, listStories, setStoryRemoved, updateStory } from './stories'

const now = '2025-03-11T14:02:00.000Z' as Instant
let library: Library
let history: History

beforeEach(() => {
  library = openLibrary(':memory:')
  history = openHistory(library)
})

function makeEntity(name: string): EntityId {
  const id = newId<EntityId>()
  insertEntity(library, { id, type: 'PERSON', name, madeAt: now })
  return id
}

test('a change can be taken back and made again', () => {
  const id = newId<StoryId>()
  insertStory(library, { id, title: 'Harbour contract', place: null, createdAt: now })
  history.record('new story', now, () => setStoryRemoved(library, id, null))
  history.record('name of the story', now, () => updateStory(library, id, 'Harbour', 'Port Ellery'))
  expect(history.undo()?.label).toBe('name of the story')
  expect(listStories(library)[0]).toMatchObject({ title: 'Harbour contract', place: null })
  expect(history.undo()?.label).toBe('new story')
  expect(listStories(library)).toEqual([])
  expect(history.undo()).toBeNull()
  expect(history.redo()?.label).toBe('new story')
  expect(history.redo()?.label).toBe('name of the story')
  expect(listStories(library)[0]).toMatchObject({ id, title: 'Harbour', place: 'Port Ellery' })
  expect(history.redo()).toBeNull()
})

test('a merge of two people is taken back whole', () => {
  const kept = makeEntity('Mara Lindqvist')
  const gone = makeEntity('M. Lindqvist')
  insertAlias(library, gone, 'Chair Lindqvist')
  replaceRoles(library, gone, [{ title: 'chair', from: null, until: null }])
  const before = [findEntity(library, kept), findEntity(library, gone)]
  history.record('merge', now, () => {
    mergeEntity(library, kept, gone)
    insertAlias(library, kept, 'M. Lindqvist')
  })
  expect(findEntity(library, gone)).toBeNull()
  history.undo()
  expect([findEntity(library, kept), findEntity(library, gone)]).toEqual(before)
  history.redo()
  expect(findEntity(library, gone)).toBeNull()
  expect(findEntity(library, kept)?.aliases).toEqual(['M. Lindqvist'])
})

test('a new change makes what was taken back unreachable', () => {
  const id = makeEntity('Mara Lindqvist')
  history.record('first', now, () => updateEntity(library, id, 'Mara L.', 'PERSON'))
  history.undo()
  history.record('second', now, () => updateEntity(library, id, 'M. Lindqvist', 'PERSON'))
  expect(history.state()).toEqual({ undo: 'second', redo: null })
})

test('a change within a change is part of it', () => {
  const id = makeEntity('Mara Lindqvist')
  history.record('outer', now, () => {
    history.record('inner', now, () => updateEntity(library, id, 'Mara', 'PERSON'))
    updateEntity(library, id, 'Lindqvist', 'ORG')
  })
  expect(history.undo()?.label).toBe('outer')
  expect(findEntity(library, id)).toMatchObject({ name: 'Mara Lindqvist', type: 'PERSON' })
  expect(history.state().undo).toBeNull()
})

test('a change that fails leaves nothing behind', () => {
  const id = makeEntity('Mara Lindqvist')
  expect(() =>
    history.record('broken', now, () => {
      updateEntity(library, id, 'Nobody', 'PERSON')
      throw new Error('power cut')
    }),
  ).toThrow('power cut')
  expect(findEntity(library, id)?.name).toBe('Mara Lindqvist')
  expect(history.state().undo).toBeNull()
})

test('what is written outside a change is no step of undo', () => {
  makeEntity('Mara Lindqvist')
  expect(history.state().undo).toBeNull()
})

test('a change that touched nothing is not kept', () => {
  history.record('nothing', now, () => undefined)
  expect(history.state().undo).toBeNull()
})

test('undo refuses, in a sentence, to overwrite what changed since', () => {
  const id = makeEntity('Mara Lindqvist')
  history.record('rename', now, () => updateEntity(library, id, 'Mara L.', 'PERSON'))
  updateEntity(library, id, 'Somebody else', 'PERSON')
  expect(() => history.undo()).toThrow('“rename” can no longer be taken back')
  expect(findEntity(library, id)?.name).toBe('Somebody else')
})

test('history is kept in the library, over a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-history-'))
  const path = join(folder, 'harbour.stet')
  library = openLibrary(path, { create: true })
  history = openHistory(library)
  const id = makeEntity('Mara Lindqvist')
  history.record('rename', now, () => updateEntity(library, id, 'Mara L.', 'PERSON'))
  library.close()
  const again = openLibrary(path)
  expect(openHistory(again).undo()?.label).toBe('rename')
  expect(findEntity(again, id)?.name).toBe('Mara Lindqvist')
  again.close()
  rmSync(folder, { recursive: true })
})

test('while an import writes, only what it makes visible is noted; the next change is noted whole', () => {
  const story = newId<StoryId>()
  insertStory(library, { id: story, title: 'Harbour', place: null, createdAt: now })
  history.rest()
  const kept = makeEntity('Mara Lindqvist')
  const first = history.record('import', now, () => setStoryRemoved(library, story, null), null)
  const second = history.record(
    'import',
    now,
    () => updateStory(library, story, 'Harbour contract', null),
    first.number,
  )
  expect(second.number).toBe(first.number)
  history.record('name', now, () => {
    updateEntity(library, kept, 'Mara L.', 'PERSON')
  })
  expect(history.undo()?.label).toBe('name')
  expect(findEntity(library, kept)?.name).toBe('Mara Lindqvist')
  expect(history.undo()?.label).toBe('import')
  expect(listStories(library)).toEqual([])
  expect(history.undo()).toBeNull()
})

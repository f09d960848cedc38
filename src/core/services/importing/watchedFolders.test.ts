import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { JobId, StoryId } from '../../../shared/domain/ids'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { importsService } from './imports'
import { storiesService } from '../stories'
import { watchedFolders } from './watchedFolders'

const pace = { every: 150, still: 120, after: 15 }

let desk: TestDesk
let home: string
let folder: string
let storyId: StoryId
/** What was begun as imports, by the files' names. */
let begun: { names: string[]; storyId: StoryId | null }[]
let open: ReturnType<typeof watchedFolders>[]

beforeEach(() => {
  desk = openTestDesk()
  home = mkdtempSync(join(tmpdir(), 'stet-watched-'))
  folder = join(home, 'Clippings')
  mkdirSync(folder)
  storyId = storiesService(desk).create('Osier Bridge', 'Quernby')
  begun = []
  open = []
})

afterEach(() => {
  for (const folders of open) folders.close()
  desk.library.close()
  rmSync(home, { recursive: true, force: true })
})

function folders() {
  const service = watchedFolders(
    desk,
    (path) => path,
    (paths, story) => {
      begun.push({ names: paths.map((path) => basename(path)).toSorted(), storyId: story })
      return 'job' as JobId
    },
    pace,
  )
  open.push(service)
  return service
}

function save(name: string, words: string): void {
  writeFileSync(join(folder, name), words)
}

function names(): string[] {
  return begun.flatMap((batch) => batch.names)
}

async function quiet(milliseconds = 700): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

test('what is saved into a watched folder comes in once, for its story; what lay there does not', async () => {
  save('old.txt', 'It lay there before.')
  const { api } = folders()
  const id = await api.watch(folder, storyId)
  expect(api.watched()).toMatchObject([
    {
      id,
      label: `${basename(home)}/Clippings`,
      storyId,
      isThere: true,
      files: 0,
      lastFileAt: null,
    },
  ])
  save('ferry.txt', 'The ferry was late.')
  mkdirSync(join(folder, 'May'))
  save('May/bridge.html', '<p>The bridge is shut.</p>')
  await vi.waitFor(() => expect(names().toSorted()).toEqual(['bridge.html', 'ferry.txt']), 5000)
  expect(begun[0]!.storyId).toBe(storyId)
  await quiet()
  expect(names()).toHaveLength(2)
  expect(api.watched()).toMatchObject([{ files: 2, lastFileAt: desk.now() }])
})

test('a file that changes comes in again, also one that lay there before', async () => {
  save('old.txt', 'It lay there before.')
  const { api } = folders()
  await api.watch(folder, null)
  save('old.txt', 'It lay there before, and was corrected.')
  await vi.waitFor(() => expect(names()).toEqual(['old.txt']), 5000)
  // The same size, another time.
  utimesSync(join(folder, 'old.txt'), new Date(), new Date(Date.now() - 60_000))
  await vi.waitFor(() => expect(names()).toEqual(['old.txt', 'old.txt']), 5000)
})

test('a file that is still being written is waited for', async () => {
  const { api } = folders()
  await api.watch(folder, null)
  save('long.txt', 'a')
  for (let piece = 0; piece < 12; piece++) {
    await quiet(50)
    appendFileSync(join(folder, 'long.txt'), 'and more ')
    expect(begun).toEqual([])
  }
  await vi.waitFor(() => expect(names()).toEqual(['long.txt']), 5000)
})

test('downloads that are not whole, hidden files, links and what holds no words stay out', async () => {
  const { api } = folders()
  await api.watch(folder, null)
  writeFileSync(join(home, 'secret.txt'), 'Not in the folder.')
  symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'))
  symlinkSync(home, join(folder, 'linked-folder'))
  for (const name of [
    'a.pdf.part',
    'b.crdownload',
    'c.download',
    '.hidden.txt',
    '~$d.docx',
    'e.jpg',
    'f.stet',
  ])
    save(name, 'words')
  save('empty.txt', '')
  save('whole.txt', 'This one is whole.')
  await vi.waitFor(() => expect(names()).toEqual(['whole.txt']), 5000)
  renameSync(join(folder, 'a.pdf.part'), join(folder, 'a.pdf'))
  await vi.waitFor(() => expect(names()).toEqual(['whole.txt', 'a.pdf']), 5000)
  await quiet()
  expect(names()).toHaveLength(2)
})

test('a folder that goes is shown as gone, and taken up again when it is back', async () => {
  const { api } = folders()
  await api.watch(folder, null)
  renameSync(folder, join(home, 'Elsewhere'))
  await vi.waitFor(() => expect(api.watched()).toMatchObject([{ isThere: false }]), 5000)
  expect(desk.heard).toContainEqual({ type: 'changed', topics: ['imports'] })
  writeFileSync(join(home, 'Elsewhere', 'meanwhile.txt'), 'Written while it was away.')
  renameSync(join(home, 'Elsewhere'), folder)
  await vi.waitFor(() => expect(names()).toEqual(['meanwhile.txt']), 5000)
  expect(api.watched()).toMatchObject([{ isThere: true }])
  save('after.txt', 'Written since.')
  await vi.waitFor(() => expect(names()).toEqual(['meanwhile.txt', 'after.txt']), 5000)
})

test('what was saved while the library was closed comes in when it is opened, and nothing twice', async () => {
  const first = folders()
  await first.api.watch(folder, storyId)
  save('one.txt', 'One.')
  await vi.waitFor(() => expect(names()).toEqual(['one.txt']), 5000)
  first.close()
  save('two.txt', 'Two.')
  await quiet(300)
  expect(names()).toEqual(['one.txt'])
  folders().start()
  await vi.waitFor(() => expect(names()).toEqual(['one.txt', 'two.txt']), 5000)
  await quiet()
  expect(names()).toHaveLength(2)
})

test('a folder that is not watched any more is let be; watched anew, it begins from what lies there', async () => {
  const { api } = folders()
  const id = await api.watch(folder, null)
  api.unwatch(id)
  expect(api.watched()).toEqual([])
  save('between.txt', 'Nobody watches.')
  await quiet(400)
  expect(await api.watch(folder, storyId)).toBe(id)
  await quiet(400)
  expect(begun).toEqual([])
  expect(api.watched()).toMatchObject([{ id, storyId }])
})

test('a file is no folder, and a folder that is not there cannot be watched', async () => {
  save('a.txt', 'words')
  const { api } = folders()
  await expect(api.watch(join(folder, 'a.txt'), null)).rejects.toMatchObject({
    code: 'not-a-folder',
  })
  await expect(api.watch(join(home, 'nowhere'), null)).rejects.toMatchObject({
    code: 'not-a-folder',
  })
  expect(api.watched()).toEqual([])
})

test('a saved article is in the library, by an import that says so', async () => {
  const imports = importsService(desk)
  try {
    const [offered] = imports.offerFiles([folder])
    await imports.api.watch(offered!.fileId, storyId)
    save('ferry.txt', 'Ferry late again\n\nThe Skerrow ferry was late again on Tuesday.')
    await vi.waitFor(() => expect(imports.api.jobs()).toMatchObject([{ state: 'done' }]), 10_000)
    expect(imports.api.jobs()).toMatchObject([{ storyId, outcomes: { added: 1, failed: 0 } }])
  } finally {
    imports.close()
  }
}, 15_000)

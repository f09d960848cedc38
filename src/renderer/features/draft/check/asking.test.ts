import type { Editor } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type { BlockToCheck } from '../../../../shared/pages'
import type { FreshFindings } from '../extensions/drawnFindings'
import { draftOf } from '../testing/draftSchema'
import { asking, type Subject } from './asking'
import { mayFlag } from './passagesToCheck'

test('asks about each passage once, and again when it or a neighbour changed', async () => {
  const { subject, asked, editor, type } = desk(draftOf('One.', 'Two.', 'Three.', 'Four.'))
  const flags = asking(editor, subject)
  while (await flags.askOnce()) continue
  expect(asked.splice(0)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  type('More. ', 1)
  while (await flags.askOnce()) continue
  expect(asked.splice(0)).toEqual(['More. One.', 'Two.'])
  expect(await flags.askOnce()).toBe(false)
  flags.forget()
  while (await flags.askOnce()) continue
  expect(asked).toHaveLength(4)
})

test('asks about what is nearest to the caret first', async () => {
  const { subject, asked, editor } = desk(draftOf('One.', 'Two.', 'Three.'), { batchSize: 1 })
  const { tr, doc } = editor.state
  Object.assign(editor, {
    state: editor.state.apply(tr.setSelection(TextSelection.create(doc, 15))),
  })
  await asking(editor, subject).askOnce()
  expect(asked).toEqual(['Three.'])
})

test('what was edited while it was asked about is not drawn, and asked about again', async () => {
  const { subject, asked, editor, drawn, type } = desk(draftOf('One.', 'Two.'))
  const meanwhile = asking(editor, {
    ...subject,
    ask(blocks) {
      if (asked.length === 0) type('No. ', 1)
      return subject.ask(blocks)
    },
  })
  await meanwhile.askOnce()
  expect(drawn).toEqual([])
  await meanwhile.askOnce()
  expect(asked.slice(2)).toEqual(['No. One.', 'Two.'])
  expect(drawn.map(({ findings }) => findings.length)).toEqual([1, 1])
})

test('an answer from before the sources changed is not kept', async () => {
  const { subject, asked, editor, drawn } = desk(draftOf('One.'))
  const flags = asking(editor, {
    ...subject,
    ask(blocks) {
      if (asked.length === 0) flags.forget()
      return subject.ask(blocks)
    },
  })
  expect(await flags.askOnce()).toBe(true)
  expect(drawn).toEqual([])
  await flags.askOnce()
  expect(drawn).toHaveLength(1)
})

interface Word {
  key: string
  start: number
  end: number
}

/** An editor's words without a window, and a subject that finds the first letter of every passage. */
function desk(doc: Node, { batchSize = 10 } = {}) {
  const asked: string[] = []
  const drawn: FreshFindings<Word>[] = []
  const editor = { state: EditorState.create({ doc }), isDestroyed: false, view: { dispatch() {} } }
  const subject: Subject<Word> = {
    batchSize,
    mayHold: mayFlag,
    ask(blocks: BlockToCheck[]) {
      asked.push(...blocks.map(({ text }) => text))
      return Promise.resolve(blocks.map(({ key }) => ({ key, start: 0, end: 1 })))
    },
    draw(tr, fresh) {
      drawn.push(...fresh)
      return tr
    },
  }
  const type = (words: string, at: number): void => {
    editor.state = editor.state.apply(editor.state.tr.insertText(words, at))
  }
  return { asked, drawn, subject, editor: editor as unknown as Editor, type }
}

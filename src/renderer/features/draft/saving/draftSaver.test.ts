import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { draftSaver, type SaveState } from './draftSaver'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('saving', () => {
  test('happens when typing pauses, once', async () => {
    const { saver, save, states } = started()
    saver.wordsChanged()
    await vi.advanceTimersByTimeAsync(200)
    saver.wordsChanged()
    await vi.advanceTimersByTimeAsync(399)
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(save).toHaveBeenCalledTimes(1)
    expect(states.at(-1)).toEqual({ state: 'saved' })
  })

  test('is said once, not with every letter', async () => {
    const { saver, states } = started()
    for (let letter = 0; letter < 5; letter++) saver.wordsChanged()
    expect(states).toEqual([{ state: 'saving' }])
    await vi.advanceTimersByTimeAsync(400)
    saver.wordsChanged()
    expect(states.map(({ state }) => state)).toEqual(['saving', 'saved', 'saving'])
  })

  test('happens within a second of the first unsaved word, however long one types', async () => {
    const { saver, save } = started()
    for (let moment = 0; moment < 900; moment += 100) {
      saver.wordsChanged()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(save).toHaveBeenCalledTimes(1)
  })

  test('saves again what was typed while a save was under way', async () => {
    let finish = (): void => {}
    const { saver, save } = started(() => new Promise<void>((resolve) => (finish = resolve)))
    saver.wordsChanged()
    await vi.advanceTimersByTimeAsync(400)
    saver.wordsChanged()
    finish()
    await vi.advanceTimersByTimeAsync(1000)
    expect(save).toHaveBeenCalledTimes(2)
  })

  test('says why it failed, goes on trying, and says when it is saved', async () => {
    let isAway = true
    const { saver, save, states } = started(() =>
      isAway ? Promise.reject(new Error('gone')) : Promise.resolve(),
    )
    saver.wordsChanged()
    await vi.advanceTimersByTimeAsync(400)
    expect(states.at(-1)).toMatchObject({ state: 'not-saved' })
    expect(saver.isUnsaved()).toBe(true)
    saver.wordsChanged()
    await vi.advanceTimersByTimeAsync(1000)
    isAway = false
    await vi.advanceTimersByTimeAsync(1000)
    expect(states.at(-1)).toEqual({ state: 'saved' })
    expect(saver.isUnsaved()).toBe(false)
    expect(save).toHaveBeenCalledTimes(3)
  })

  test('happens at once when asked for, and not at all when nothing is unsaved', async () => {
    const { saver, save } = started()
    await saver.flush()
    expect(save).not.toHaveBeenCalled()
    saver.wordsChanged()
    await saver.flush()
    expect(save).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(save).toHaveBeenCalledTimes(1)
  })
})

function started(does: () => Promise<void> = () => Promise.resolve()) {
  const states: SaveState[] = []
  const save = vi.fn(does)
  return { save, states, saver: draftSaver({ save, onState: (state) => states.push(state) }) }
}

import { toFailure } from '../../shared/errors'
import { addToast } from '../state/toasts'
import { saving } from '../state/saving'

/**
 * Does something for a person: a failure is said in a sentence, success with `done` if given.
 * Answers what came of it, undefined when it failed. Nothing is to be read again by hand: the core says what changed.
 */
export async function act<Value>(
  what: Promise<Value> | (() => Promise<Value>),
  done?: string | ((value: Value) => string | null),
): Promise<Value | undefined> {
  const finished = saving()
  try {
    const value = await (typeof what === 'function' ? what() : what)
    const sentence = typeof done === 'function' ? done(value) : done
    if (sentence) addToast(sentence)
    return value
  } catch (thrown) {
    addToast(toFailure(thrown).message, { kind: 'problem' })
    return undefined
  } finally {
    finished()
  }
}

import type { AnswerMessage, CallMessage } from '../shared/api'
import { AppError, toFailure } from '../shared/errors'
import { toStoreError } from './store/toStoreError'

type Areas = Record<string, Record<string, (...args: never[]) => unknown>>

/** Carries out one call and puts what came of it, good or bad, into an answer. Never throws. */
export async function answer(contract: () => object, call: CallMessage): Promise<AnswerMessage> {
  try {
    const areas = contract() as Areas
    const area = own(areas, call.area)
    const verb = area && own(area, call.verb)
    if (typeof verb !== 'function')
      throw new AppError('no-such-call', `Stet does not know how to ${call.area}.${call.verb}.`)
    if (!Array.isArray(call.args))
      throw new AppError('no-such-call', `Stet cannot ${call.area}.${call.verb} without a list.`)
    const value: unknown = await verb(...(call.args as never[]))
    return { id: call.id, ok: true, value }
  } catch (thrown) {
    return { id: call.id, ok: false, error: toFailure(toStoreError(thrown)) }
  }
}

/** Only what the contract itself declares can be called, nothing inherited. */
function own<Value>(of: Record<string, Value>, name: string): Value | null {
  return typeof name === 'string' && Object.hasOwn(of, name) ? of[name]! : null
}

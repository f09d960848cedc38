import { networkInterfaces } from 'node:os'
import { AppError } from '../../shared/errors'

/** A failure to reach a page, as a sentence for a person. */
export function toFetchError(thrown: unknown, url: URL): AppError {
  if (thrown instanceof AppError) return thrown
  const code = codeOf(thrown)
  const { host } = url
  if (isOffline(code))
    return new AppError(
      'network-off',
      'This computer is not connected to a network, so the page cannot be got. Connect it and try again.',
    )
  if (code === 'ENOTFOUND' || code === 'EAI_NONAME')
    return new AppError(
      'no-such-host',
      `There is no website “${host}”, or its name cannot be looked up now. Look at the address, and at your connection.`,
    )
  if (code === 'EAI_AGAIN')
    return new AppError(
      'network-off',
      `“${host}” cannot be looked up: the network seems to be off. Connect this computer and try again.`,
    )
  if (speaksNoTls(code))
    return new AppError(
      'not-secure',
      `${host} does not speak https at this address. With http:// in front it may answer, but then what it sends can be read and changed on the way.`,
    )
  if (isOfTls(code))
    return new AppError(
      'not-secure',
      `${host} could not prove that it is ${host} (${code}), so nothing was got from it. Open the page in your browser to see what is wrong.`,
    )
  if (code === 'ECONNREFUSED')
    return new AppError(
      'no-answer',
      `${host} does not take calls at this address. Check it for a slip, or try later.`,
    )
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH')
    return new AppError('no-answer', `${host} does not answer. Try again later.`)
  return new AppError(
    'no-answer',
    `${host} broke off without an answer${code === '' ? '' : ` (${code})`}. Try again later.`,
  )
}

/** True when nothing spoke https at that place; false when somebody did who could not prove to be that site. */
export function isSilence(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return speaksNoTls(code) || !isOfTls(code)
}

function codeOf(thrown: unknown): string {
  // Of several addresses that were tried each gives its own reason.
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0])
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

function speaksNoTls(code: string): boolean {
  return code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER'
}

function isOfTls(code: string): boolean {
  return /CERT|^ERR_(TLS|SSL)|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH/.test(code)
}

function isOffline(code: string): boolean {
  if (code === 'ENETUNREACH' || code === 'ENETDOWN') return true
  if (!['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(code)) return false
  return !Object.values(networkInterfaces()).some((faces) => faces?.some((face) => !face.internal))
}

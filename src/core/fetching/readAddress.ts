import { AppError } from '../../shared/errors'

/** Where to ask, in order: the next one only when nothing answers at the one before. */
export interface AddressesToAsk {
  first: URL
  /** The same over http, where the person did not say https. */
  otherwise: URL | null
  /** True when the person said http: then a site that cannot prove over https who it is may be asked over http too. */
  insists: boolean
}

/** Longer than any address that servers take. */
const LONGEST = 4096

/** What a person typed as an address of the web. Throws AppError for what is none, or of another kind. */
export function readAddress(typed: string): AddressesToAsk {
  const text = typeof typed === 'string' ? typed.trim() : ''
  if (text === '' || text.length > LONGEST || /[\s\p{Cc}]/u.test(text)) throw notAnAddress()
  const scheme = schemeOf(text)
  if (scheme !== null && scheme !== 'http' && scheme !== 'https')
    throw new AppError(
      'not-possible',
      `Stet gets pages of the web only: addresses that begin with https:// or http://, not with ${scheme}:.`,
    )
  const first = parse(scheme === null ? `https://${text}` : text.replace(/^http:/i, 'https:'))
  if (!/[.:]/.test(first.hostname) && first.hostname !== 'localhost') throw notAnAddress()
  if (first.username !== '' || first.password !== '')
    throw new AppError(
      'not-possible',
      'This address has a user name or a password in it. Take them out; a page behind a login is saved in the browser and imported as a file.',
    )
  first.hash = ''
  if (scheme === 'https') return { first, otherwise: null, insists: false }
  const otherwise = new URL(first.href.replace(/^https:/, 'http:'))
  return { first, otherwise, insists: scheme === 'http' }
}

/** Null for none; `localhost:8080` is a host and a port. */
function schemeOf(text: string): string | null {
  if (/^[^/?#]*:\d{1,5}(?:[/?#]|$)/.test(text)) return null
  return /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? null
}

function parse(address: string): URL {
  try {
    return new URL(address)
  } catch {
    throw notAnAddress()
  }
}

function notAnAddress(): AppError {
  return new AppError(
    'not-possible',
    'This is not the address of a page. It looks like example.org/news/story.html.',
  )
}

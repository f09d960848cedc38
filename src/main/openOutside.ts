import { shell } from 'electron'
import { AppError } from '../shared/errors'
import { askYesNo } from './dialogs'

/** Opens an address in the person's browser, after showing it to them: the one way out of the app. */
export async function openOutside(address: unknown): Promise<void> {
  const url = webAddress(address)
  if (!url)
    throw new AppError(
      'not-a-web-address',
      'Only addresses that begin with http:// or https:// can be opened.',
    )
  const detail = 'The site will see that you visit it. Stet itself sends nothing.'
  // As it will be requested, so that look-alike letters and hidden parts show.
  if (await askYesNo(`Open this address in your browser?\n\n${url.href}`, detail, 'Open'))
    await shell.openExternal(url.href)
}

function webAddress(address: unknown): URL | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null
  const url = new URL(address)
  return ['http:', 'https:'].includes(url.protocol) ? url : null
}

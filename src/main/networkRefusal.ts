import { app, session } from 'electron'
import { appOrigin, appScheme, devServer } from './appOrigin'

/** No name is ever looked up, not even by the parts of Chromium that pass by a session's rules. */
export function setupNetworkSwitches(): void {
  const except = devServer() ? ' , EXCLUDE localhost' : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
}

/** Refuses every request of the session that would leave the machine. */
export function setupNetworkRefusal(): void {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !staysHere(url) }),
  )
  // Chromium fetches spelling dictionaries by itself, past those rules: from an address that leads nowhere, then.
  defaultSession.setSpellCheckerDictionaryDownloadURL(`${appScheme}://stet/dictionaries/`)
}

function staysHere(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (devServer() && url.host === new URL(appOrigin).host) return true
  return [`${appScheme}:`, 'blob:', 'data:', 'devtools:'].includes(url.protocol)
}

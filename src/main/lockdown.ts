import { app, session, type WebContents } from 'electron'
import { appOrigin } from './appOrigin'

/** Every page in Chromium's sandbox, also one that forgets to ask. */
export function setupSandbox(): void {
  // Under --no-sandbox (root, and systems that bar user namespaces) this would kill the core's process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/** A page may not go anywhere, open anything, or be granted anything. */
export function setupLockdown(): void {
  app.on('web-contents-created', (_, contents) => lockDown(contents))

  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) =>
    answer(mayHave(permission, requestingUrl)),
  )
  defaultSession.setPermissionCheckHandler((_, permission, origin) => mayHave(permission, origin))
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.on('will-download', (event) => event.preventDefault())
}

function lockDown(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // The stored page of an article is shown in a frame without an address.
    if (event.isMainFrame || event.url !== 'about:srcdoc') event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Peer connections pass by the session's rules; without a proxy this leaves them no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Our own page may put plain words on the clipboard; nothing else is granted to anyone. */
function mayHave(permission: string, from: string): boolean {
  const isOurs = from === appOrigin || from.startsWith(`${appOrigin}/`)
  return isOurs && permission === 'clipboard-sanitized-write'
}

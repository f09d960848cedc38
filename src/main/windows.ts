import path from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { allowance } from './allowance'
import { appOrigin } from './appOrigin'
import { connectToCore } from './coreSupervisor'
import { logError } from './errorLog'
import { rememberedPlace, rememberPlace } from './windowPlace'

const paper = { light: '#fbfaf7', dark: '#1b1a18' }
const mayReload = allowance(3, 60_000)

let isPageReady = false
const waitingForPage: (() => void)[] = []

/** Opens the window, and keeps to each system's habit of when the app ends with it. */
export function setupWindows(): void {
  openWindow()
  app.on('activate', showWindow)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(paperColour())
  })
}

/** Brings the window to the front; opens one where there is none. */
export function showWindow(): void {
  if (!app.isReady()) return
  const window = BrowserWindow.getAllWindows()[0]
  if (!window) return openWindow()
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Resolves once a page listens; what is said to it before that is lost. */
export function whenPageIsReady(): Promise<void> {
  return new Promise((resolve) => (isPageReady ? resolve() : waitingForPage.push(resolve)))
}

function openWindow(): void {
  const { bounds, isMaximized } = rememberedPlace()
  const window = new BrowserWindow({
    ...(bounds ?? { width: 1440, height: 900 }),
    minWidth: 880,
    minHeight: 600,
    title: 'Stet',
    // Shown with its first picture; what little shows before that is paper, not white.
    show: false,
    backgroundColor: paperColour(),
    webPreferences: {
      preload: path.join(app.getAppPath(), 'out/preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  })
  if (isMaximized) window.maximize()
  rememberPlace(window)
  window.once('ready-to-show', () => window.show())
  window.on('closed', () => (isPageReady = false))
  carryPage(window)
  void window.loadURL(`${appOrigin}/index.html`).catch((thrown: unknown) => {
    logError('the page could not be loaded', thrown)
    window.show()
  })
}

/** Gives each new page of the window its port, and the window a new page when one crashes. */
function carryPage(window: BrowserWindow): void {
  const page = window.webContents
  page.on('dom-ready', () => {
    connectToCore(page)
    isPageReady = true
    for (const goOn of waitingForPage.splice(0)) goOn()
  })
  page.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    logError(`the page ended: ${reason}`)
    if (mayReload(Date.now())) page.reload()
  })
}

function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

import { screen, type BrowserWindow } from 'electron'
import { boundsOnScreen, type Bounds } from './boundsOnScreen'
import { savedFile } from './savedFile'

interface WindowPlace {
  bounds: Bounds | null
  isMaximized: boolean
}

const file = savedFile('window.json', toPlace)

/** Where the window was when it was last seen; bounds are null when that is on no screen of today. */
export function rememberedPlace(): WindowPlace {
  const { bounds, isMaximized } = file.read()
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  return { bounds: bounds && boundsOnScreen(bounds, screens), isMaximized }
}

/** Keeps the place of a window, shortly after each change and when it closes. */
export function rememberPlace(window: BrowserWindow): void {
  let pending: NodeJS.Timeout | null = null
  const save = (): void => {
    if (pending) clearTimeout(pending)
    pending = null
    file.write({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  }
  const saveSoon = (): void => void (pending ??= setTimeout(save, 500))
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', save)
  window.on('closed', () => pending && clearTimeout(pending))
}

function toPlace(saved: unknown): WindowPlace {
  const { bounds, isMaximized } = (saved ?? {}) as Partial<WindowPlace>
  const sides = bounds ? [bounds.x, bounds.y, bounds.width, bounds.height] : []
  const isWhole = sides.length === 4 && sides.every(Number.isInteger)
  return { bounds: isWhole ? bounds! : null, isMaximized: isMaximized === true }
}

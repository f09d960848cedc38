import { nativeTheme, session } from 'electron'
import { AppError } from '../shared/errors'
import type { Settings } from '../shared/shell'
import { savedFile } from './savedFile'
import { tellWindows } from './tellWindows'
import { toSettings } from './toSettings'

const file = savedFile('settings.json', toSettings)

let current = toSettings(null)

/** Reads the settings and gives them to Chromium: theme and spelling. */
export function setupSettings(): void {
  current = file.read()
  apply(current)
}

export function settings(): Settings {
  return current
}

/** Applies at once, and says so if they could not be kept for the next start. */
export function saveSettings(wanted: unknown): void {
  current = toSettings(wanted)
  apply(current)
  tellWindows({ type: 'settings', settings: current })
  if (!file.write(current))
    throw new AppError(
      'settings-not-saved',
      'Your settings hold until you quit, but could not be saved. Check that the disk has room.',
    )
}

function apply({ theme, spellcheck }: Settings): void {
  nativeTheme.themeSource = theme
  session.defaultSession.setSpellCheckerEnabled(spellcheck)
}

import { defaultSettings, type Settings } from '../shared/shell'

const themes = ['light', 'dark', 'system'] as const

/** Settings from whatever a file or a window holds: what is missing or wrong becomes the default, sizes stay in range. */
export function toSettings(saved: unknown): Settings {
  const given: Record<string, unknown> = isRecord(saved) ? saved : {}
  return {
    theme: themes.find((theme) => theme === given.theme) ?? defaultSettings.theme,
    textSize: within(given.textSize, 14, 24) ?? defaultSettings.textSize,
    lineHeight: within(given.lineHeight, 1.3, 1.9) ?? defaultSettings.lineHeight,
    spellcheck:
      typeof given.spellcheck === 'boolean' ? given.spellcheck : defaultSettings.spellcheck,
  }
}

function within(value: unknown, smallest: number, largest: number): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null
  return Math.min(Math.max(value, smallest), largest)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

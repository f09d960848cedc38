import { create } from 'zustand'
import { defaultSettings, type CoreState, type Settings } from '../../shared/shell'

/** What main and the core say of themselves. */
interface Session {
  core: CoreState
  settings: Settings
}

export const useSession = create<Session>(() => ({
  core: { state: 'starting' },
  settings: defaultSettings,
}))

import { create } from 'zustand'
import type { JobId } from '../../shared/domain/ids'
import { defaultSettings, type CoreState, type Settings } from '../../shared/shell'

/** What main and the core say of themselves. */
interface Session {
  core: CoreState
  settings: Settings
  progress: { id: JobId; label: string; done: number; total: number } | null
}

export const useSession = create<Session>(() => ({
  core: { state: 'starting' },
  settings: defaultSettings,
  progress: null,
}))

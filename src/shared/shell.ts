import type { ExportFormat, OfferedFile, TimelineFormat } from './api'
import type { DraftId, JobId, StoryId } from './domain/ids'
import type { LibraryStatus, RelationsScope, Withheld } from './pages'

/** All that the window can ask of main: native dialogs, menus, appearance. Paths never come back. */
export interface ShellApi {
  /** Each asks with a native dialog; null when the person changed their mind. */
  newLibrary(): LibraryStatus | null
  openLibrary(): LibraryStatus | null
  openRecent(index: number): LibraryStatus | null
  recentLibraries(): string[]
  saveCopy(): string | null
  chooseFiles(): OfferedFile[]
  chooseFolders(): OfferedFile[]
  /** One manuscript, to be made a draft. */
  chooseManuscript(): OfferedFile | null
  /** Answers what was written once it is. */
  exportDraft(id: DraftId, title: string, format: ExportFormat): Exported | null
  exportTimeline(storyId: StoryId, title: string, format: TimelineFormat): Exported | null
  /** A calendar of the follow-ups that are open and have a day; of the whole library without a story. */
  exportFollowUps(storyId: StoryId | null, title: string): Exported | null
  /** Who appears with whom as a table. */
  exportRelations(scope: RelationsScope, title: string): ExportedTable | null
  /** The whole report of an import as a table; answers the file's name. */
  saveImportReport(id: JobId, label: string): string | null
  settings(): Settings
  saveSettings(settings: Settings): void
  /** What the menu bar shows, from the window's one list of commands. */
  setMenu(commands: MenuCommand[]): void
  /** Opens an address in the person's browser, after asking them: the one way out of the app. */
  openOutside(url: string): void
  coreState(): CoreState
}

export interface Exported {
  fileName: string
  withheld: Withheld
}

export interface ExportedTable {
  fileName: string
  /** So many articles are left out because of their terms. */
  leftOut: number
}

export interface Settings {
  theme: 'light' | 'dark' | 'system'
  /** Reading and drafting text, in CSS pixels: 14 to 24. */
  textSize: number
  /** Unitless line height: 1.3 to 1.9. */
  lineHeight: number
  spellcheck: boolean
}

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 17.5,
  lineHeight: 1.58,
  spellcheck: true,
}

export const menuNames = ['file', 'edit', 'view', 'go', 'mark', 'draft', 'help'] as const
export type MenuName = (typeof menuNames)[number]

export interface MenuCommand {
  id: string
  title: string
  menu: MenuName
  /** As in `Mod+Shift+F`; null when there is none. */
  keys: string | null
  enabled: boolean
  checked: boolean | null
  /** A line is drawn above the first command of each group. */
  group: number
}

export type CoreState =
  | { state: 'starting' }
  | { state: 'ready'; library: LibraryStatus }
  | { state: 'restarting'; sentence: string }
  | { state: 'no-library'; sentence: string }

/** What the window hears from main. */
export type ShellEvent =
  | { type: 'command'; id: string }
  | { type: 'core'; core: CoreState }
  | { type: 'settings'; settings: Settings }
  | { type: 'open-files'; files: OfferedFile[] }

export type RemoteShell = {
  [Verb in keyof ShellApi]: (
    ...args: Parameters<ShellApi[Verb]>
  ) => Promise<Awaited<ReturnType<ShellApi[Verb]>>>
}

export type ShellAnswer<Value> =
  { ok: true; value: Value } | { ok: false; error: { code: string; message: string } }

/** What the preload puts into the window as `window.stet`. */
export interface Bridge {
  /** Calls main; throws what main answered as a failure. */
  shell(verb: keyof ShellApi, args: unknown[]): Promise<ShellAnswer<unknown>>
  onShell(listener: (event: ShellEvent) => void): void
  /** Makes dropped `File`s and folders known to the core, in their order; null for one that has no place on the disk. */
  offerDropped(files: readonly object[]): Promise<ShellAnswer<(OfferedFile | null)[]>>
  platform: 'darwin' | 'win32' | 'linux'
}

/** The tag of the message that carries the core's port into the window. */
export const corePortTag = 'stet:core-port'

/** The channels between preload and main: what the window asks, and what it hears. */
export const shellChannel = 'stet:shell'
export const shellEventChannel = 'stet:event'
/** What was dropped, by its path: for the preload alone, so that the page can name no path. */
export const droppedChannel = 'stet:dropped'

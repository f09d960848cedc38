import type { Api, Remote } from '../../shared/api'
import type { RemoteShell } from '../../shared/shell'
import { api } from './core'
import { shell } from './shell'

/** What a component may ask: the core and main. */
export function useApi(): { api: Remote<Api>; shell: RemoteShell } {
  return asked
}

const asked = { api, shell }

import { create } from 'zustand'
import type { EntityId } from '../../../shared/domain/ids'

/** How relations are looked at, and what of them is chosen. */
export interface RelationsView {
  view: 'graph' | 'table'
  withSuggested: boolean
  /** A name, or two that appear together. */
  chosen: EntityId | [EntityId, EntityId] | null
}

export const useRelations = create<RelationsView>(() => ({
  view: 'graph',
  withSuggested: false,
  chosen: null,
}))

export function choose(chosen: RelationsView['chosen']): void {
  useRelations.setState({ chosen })
}

/** Whether a name is chosen, alone or as one of two. */
export function isAmong(chosen: RelationsView['chosen'], id: EntityId): boolean {
  return chosen !== null && (typeof chosen === 'string' ? chosen === id : chosen.includes(id))
}

import { create } from 'zustand'
import type { EventRow } from '../../../shared/pages'

export const timelineFilters = {
  accepted: 'Accepted',
  suggested: 'Suggested',
  all: 'Accepted and suggested',
}

/** How the timeline is looked at. */
export interface TimelineView {
  view: 'drawn' | 'table'
  filter: keyof typeof timelineFilters
  zoom: number
  /** All events of the story in order, for the commands. */
  rows: EventRow[]
}

export const useTimeline = create<TimelineView>(() => ({
  view: 'drawn',
  filter: 'accepted',
  zoom: 1,
  rows: [],
}))

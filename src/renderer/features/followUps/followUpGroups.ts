import { create } from 'zustand'
import type { Day } from '../../../shared/domain/days'
import { dueGroup, dueGroups, type DueGroup } from '../../../shared/domain/followUps'
import type { FollowUpPage, FollowUpRow } from '../../../shared/pages'

/** A part of the list, with its head. */
export interface FollowUpGroup {
  name: DueGroup | 'suggested'
  title: string
  rows: FollowUpRow[]
}

/** All rows in the order in which they are shown, for the commands. */
export const useFollowUpRows = create<{ rows: FollowUpRow[] }>(() => ({ rows: [] }))

/** What is open by its day, then what is suggested, then what is done; groups without a row are left out. */
export function groupsOf({ rows, suggestions }: FollowUpPage, on: Day): FollowUpGroup[] {
  const named = (name: DueGroup) => rows.filter(({ followUp }) => dueGroup(followUp, on) === name)
  return order
    .map((name) => ({
      name,
      title: titles[name],
      rows: name === 'suggested' ? suggestions : named(name),
    }))
    .filter((group) => group.rows.length > 0)
}

const order: FollowUpGroup['name'][] = [...dueGroups.slice(0, -1), 'suggested', 'done']

const titles: Record<FollowUpGroup['name'], string> = {
  overdue: 'Overdue',
  'this week': 'This week',
  later: 'Later',
  'no day': 'Without a day',
  suggested: 'Suggested by your articles',
  done: 'Done',
}

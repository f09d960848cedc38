import type { Day } from '../shared/domain/days'

/** Today, as UTC has it. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10) as Day
}

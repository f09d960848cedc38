import { useEffect, useState } from 'react'
import type { Day, Instant } from '../../../shared/domain/days'
import { localDay } from '../../../shared/domain/followUps'

/** The day it is, also after midnight. */
export function useToday(): Day {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const watch = setInterval(() => setDay(today()), 60_000)
    return () => clearInterval(watch)
  }, [])
  return day
}

export function today(): Day {
  return localDay(new Date().toISOString() as Instant)
}

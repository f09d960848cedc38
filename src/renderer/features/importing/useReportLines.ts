import { useEffect, useRef, useState } from 'react'
import type { JobId } from '../../../shared/domain/ids'
import type { ImportReportLine } from '../../../shared/pages'
import { act } from '../../api/act'
import { api } from '../../api/core'

/** Lines that are read at once. */
const PAGE = 200

/**
 * A report's lines as far as they are needed: those from `from` to `to`, and what was read before. A report only grows at
 * its end, so that a page that is full is never read again. Answers a line by its index, null until it is there.
 */
export function useReportLines(
  id: JobId,
  outcome: ImportReportLine['outcome'] | null,
  total: number,
  from: number,
  to: number,
): (index: number) => ImportReportLine | null {
  const [pages, setPages] = useState<ReadonlyMap<number, ImportReportLine[]>>(new Map())
  const asked = useRef(new Map<number, number>())
  const first = Math.floor(from / PAGE)
  const last = Math.floor(Math.min(to, total - 1) / PAGE)
  useEffect(() => {
    for (let page = first; page <= last; page++) {
      const expected = Math.min(PAGE, total - page * PAGE)
      if ((asked.current.get(page) ?? 0) >= expected) continue
      asked.current.set(page, expected)
      void act(api.imports.report(id, outcome, page * PAGE, PAGE)).then((answer) => {
        if (answer) setPages((before) => new Map(before).set(page, answer.lines))
        // Read again when it is next in sight.
        if ((answer?.lines.length ?? 0) < expected) asked.current.delete(page)
      })
    }
  }, [id, outcome, total, first, last])
  return (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null
}

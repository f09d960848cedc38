import { useEffect, useRef, useState } from 'react'
import type { JobId } from '../../../shared/domain/ids'
import type { ImportReportLine } from '../../../shared/pages'
import { toFailure } from '../../../shared/errors'
import { api } from '../../api/core'
import { addToast } from '../../state/toasts'

/** Lines that are read at once. */
const PAGE = 200

/**
 * A report's lines as far as they are needed: those from `from` to `to`, and what was read before. While the report still grows
 * the lines in sight are read again with it. Answers a line by its index, null until it is there.
 */
export function useReportLines({
  id,
  outcome,
  total,
  isWhole,
  from,
  to,
}: {
  id: JobId
  outcome: ImportReportLine['outcome'] | null
  total: number
  isWhole: boolean
  from: number
  to: number
}): (index: number) => ImportReportLine | null {
  const [pages, setPages] = useState<ReadonlyMap<number, ImportReportLine[]>>(new Map())
  const asked = useRef(new Map<number, string>())
  const edition = isWhole ? 'whole' : String(total)
  const first = Math.floor(from / PAGE)
  const last = Math.floor(Math.min(to, total - 1) / PAGE)
  useEffect(() => {
    for (let page = first; page <= last; page++) {
      if (asked.current.get(page) === edition) continue
      asked.current.set(page, edition)
      api.imports.report(id, outcome, page * PAGE, PAGE).then(
        ({ lines }) => setPages((before) => new Map(before).set(page, lines)),
        (thrown) => {
          asked.current.delete(page)
          addToast(toFailure(thrown).message, { kind: 'problem' })
        },
      )
    }
  }, [id, outcome, edition, first, last])
  return (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null
}

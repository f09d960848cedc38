import { expect, test } from 'vitest'
import type { FetchProgress } from '../../shared/pages'
import { countUnderWay, hearFetch, requestsMade, sitesAsked, useRequests } from './requests'

const progress: FetchProgress = {
  requestId: 'one',
  stage: 'receiving',
  hops: [
    { address: 'https://harbour-gazette.example/old', status: 301, note: null },
    { address: 'https://www.harbour-gazette.example/ferry', status: 200, note: null },
  ],
  bytes: 0,
  totalBytes: null,
  pictures: 0,
  picturesInAll: 0,
}

test('every address that was asked counts, and every picture; a page is counted once however often it is told of', () => {
  useRequests.setState({ fetches: new Map() })
  expect(requestsMade(useRequests.getState().fetches)).toBe(0)
  hearFetch(progress)
  hearFetch({ ...progress, stage: 'pictures', pictures: 1, picturesInAll: 3 })
  expect(requestsMade(useRequests.getState().fetches)).toBe(3)
  // At the end all of them were asked for, also one that did not come.
  hearFetch({ ...progress, stage: 'done', pictures: 2, picturesInAll: 3 })
  hearFetch({ ...progress, requestId: 'two', hops: progress.hops.slice(1) })
  const { fetches } = useRequests.getState()
  expect(requestsMade(fetches)).toBe(6)
  expect(sitesAsked(fetches)).toEqual(['www.harbour-gazette.example', 'harbour-gazette.example'])
})

test('a page is under way until it is there or has failed', async () => {
  const failing = countUnderWay(Promise.reject(new Error('no answer')))
  expect(useRequests.getState().underWay).toBe(1)
  await expect(failing).rejects.toThrow('no answer')
  expect(useRequests.getState().underWay).toBe(0)
})

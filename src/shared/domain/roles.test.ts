import { expect, test } from 'vitest'
import type { Day } from './days'
import type { ArticleId, VersionId } from './ids'
import { rolesOverTime, type SaidRole } from './roles'

function said(title: string, publishedOn: string | null): SaidRole {
  const place = { articleId: 'a' as ArticleId, versionId: 'v' as VersionId, start: 0, end: 4 }
  return {
    title,
    ...place,
    articleTitle: 'The vote',
    outlet: null,
    publishedOn: publishedOn as Day,
  }
}

function kept(title: string, from: string | null, until: string | null) {
  return { title, from: from as Day | null, until: until as Day | null }
}

test('what articles give stands with the role that is kept, however it is written', () => {
  const roles = rolesOverTime(
    [kept('Chair of the harbour board', null, null)],
    [said('the chair of the Harbour Board', '2025-03-11'), said('a pilot', '2025-02')],
  )
  expect(roles.map(({ title, said }) => [title, said.length])).toEqual([
    ['Chair of the harbour board', 1],
    ['pilot', 1],
  ])
  expect(roles.flatMap(({ conflicts }) => conflicts)).toEqual([])
})

test.each([
  ['2025-03-11', null, '2024', 'outside'],
  ['2018-06', '2019', null, 'outside'],
  ['2019', '2019-05', null, undefined],
  ['2024', null, '2024-02', undefined],
  [null, '2019', '2020', undefined],
])('a role given on %s, held from %s until %s: %s', (day, from, until, kind) => {
  const [role] = rolesOverTime([kept('chair', from, until)], [said('chair', day)])
  expect(role!.conflicts[0]?.kind).toBe(kind)
})

test('who held a role twice held it in both times', () => {
  const twice = [kept('chair', '2010', '2012'), kept('chair', '2016', null)]
  const conflictsOn = (day: string) =>
    rolesOverTime(twice, [said('chair', day)])[0]!.conflicts.length
  expect([conflictsOn('2011-05'), conflictsOn('2014-05'), conflictsOn('2020-01-02')]).toEqual([
    0, 1, 0,
  ])
})

test('one article still gives a role that an earlier one calls a former one', () => {
  const roles = rolesOverTime(
    [],
    [
      said('chair', '2025-03-14'),
      said('former chair', '2025-03-11'),
      said('ex-mayor', '2025-03-11'),
    ],
  )
  expect(roles[0]!.conflicts).toMatchObject([
    { kind: 'still', said: { publishedOn: '2025-03-14' }, other: { title: 'former chair' } },
  ])
  const before = rolesOverTime(
    [],
    [said('former chair', '2025-03-14'), said('chair', '2025-03-11')],
  )
  expect(before.flatMap(({ conflicts }) => conflicts)).toEqual([])
})

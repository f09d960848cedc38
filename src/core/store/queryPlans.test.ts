import { expect, test } from 'vitest'
import { namesListed } from './entities'
import { articlesNaming, newestNaming } from './entityPages'
import { openLibrary } from './openLibrary'
import { articlesOfBoth, namesOfArticles, newestArticles, placesOfNames } from './relations'
import { ofStory } from './search'

const library = openLibrary(':memory:')

/** How SQLite would carry a query out, in one line. */
function plan(sql: string): string {
  const steps = library.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]
  return steps.map((step) => step.detail).join('; ')
}

test('the library list is read in its order, without sorting', () => {
  const steps = plan(
    'SELECT id FROM articles WHERE removed_at IS NULL ORDER BY sort_moment DESC, id DESC LIMIT 50',
  )
  expect(steps).toContain('articles_by_moment')
  expect(steps).not.toContain('TEMP B-TREE')
})

test('the names of an article are counted in the index alone', () => {
  expect(
    plan(
      'SELECT article_id, state, count(DISTINCT entity_id) FROM mentions GROUP BY article_id, state',
    ),
  ).toContain('COVERING INDEX mentions_by_article')
})

test('the marks of an article are found by article', () => {
  expect(plan("SELECT id FROM mentions WHERE article_id = 'a' AND state = 'suggested'")).toContain(
    'mentions_by_article',
  )
  expect(plan("SELECT id FROM quotes WHERE article_id = 'a' AND state <> 'rejected'")).toContain(
    'quotes_by_article',
  )
  expect(plan("SELECT id FROM event_supports WHERE article_id = 'a'")).toContain(
    'event_supports_by_article',
  )
})

test('the follow-ups of an article and the open ones are found by index', () => {
  expect(plan("SELECT id FROM follow_up_supports WHERE article_id = 'a'")).toContain(
    'follow_up_supports_by_article',
  )
  expect(plan("SELECT due FROM follow_ups WHERE state = 'accepted'")).toContain(
    'follow_ups_by_state',
  )
})

test('what waits under a name is found by name, in one article and throughout', () => {
  const waiting = "SELECT id FROM mentions WHERE state = 'suggested' AND entity_id = 'e'"
  expect(plan(waiting)).toContain('mentions_by_entity')
  expect(plan(`${waiting} AND article_id = 'a'`)).toMatch(/mentions_by_(article|entity)/)
})

test('the same bytes and the same address are found by index', () => {
  expect(plan("SELECT article_id FROM versions WHERE sha256 = 'x'")).toContain('versions_by_sha256')
  const byAddress =
    "SELECT id FROM articles WHERE canonical_url IN (SELECT value FROM json_each('[]')) ORDER BY canonical_url = 'x' DESC"
  expect(plan(byAddress)).toContain('articles_by_address')
})

test('a name is found by index, also as an alias', () => {
  const steps = plan(
    `SELECT id FROM entities WHERE folded_name = 'x'
       OR id IN (SELECT entity_id FROM entity_aliases WHERE folded_alias = 'x')`,
  )
  expect(steps).toContain('entities_by_name')
  expect(steps).toContain('entity_aliases_by_name')
})

test('where a quote is used is found by index', () => {
  expect(plan("SELECT draft_id FROM draft_links WHERE target_id = 'q'")).toContain(
    'draft_links_by_target',
  )
})

test('a story is searched in one pass over the index, not once for each of its texts', () => {
  const steps = plan(
    `SELECT rowid FROM texts_search WHERE texts_search MATCH 'ferry' AND ${ofStory.replace('@storyId', "'s'")}`,
  )
  expect(steps).toContain('SCAN texts_search VIRTUAL TABLE INDEX 0:M')
  expect(steps).not.toContain('0:=')
})

test('the accepted names are read without going through those that are only suggested', () => {
  expect(plan("SELECT entity_id FROM mentions WHERE state = 'accepted'")).toContain(
    'mentions_accepted',
  )
})

test('the articles that name an entity are counted in the index alone', () => {
  expect(plan(articlesNaming.replaceAll('@id', "'e'"))).toContain(
    'COVERING INDEX mentions_by_entity',
  )
})

test('where a name is in very many articles the newest of them are met in the order of time', () => {
  const steps = plan(newestNaming.many.replaceAll(/@(?:limit|from)/g, '9').replaceAll('@id', "'e'"))
  expect(steps).toContain('articles_by_moment')
  expect(steps).toContain('COVERING INDEX mentions_by_entity')
  expect(steps).not.toContain('TEMP B-TREE FOR ORDER BY')
})

test('the names of a library are counted in one pass over the index, those of a story by its articles', () => {
  const given = (sql: string) => sql.replaceAll(/@\w+/g, 'NULL')
  expect(plan(given(namesListed.library))).toContain(
    'SCAN mentions USING COVERING INDEX mentions_by_entity',
  )
  expect(plan(given(namesListed.story))).toContain(
    'SEARCH mentions USING COVERING INDEX mentions_by_article (article_id=?)',
  )
})

test('whom a name was kept apart from is found from both sides', () => {
  const steps = plan("SELECT 1 FROM names_apart WHERE one_id = 'a' OR other_id = 'a'")
  expect(steps).toContain('names_apart_by_other')
})

test('who appears with whom is found in the indexes of mentions and of the order of time', () => {
  const given = (sql: string) => sql.replaceAll('@limit', '9').replaceAll(/@\w+/g, "'[]'")
  expect(plan(given(namesOfArticles))).toContain('COVERING INDEX mentions_by_article')
  expect(plan(given(placesOfNames))).toContain('mentions_by_article (article_id=?')
  expect(plan(given(articlesOfBoth)).match(/COVERING INDEX mentions_by_entity/g)).toHaveLength(2)
  expect(plan(given(newestArticles.entity))).toContain('COVERING INDEX mentions_by_entity')
  const newest = plan(given(newestArticles.library))
  expect(newest).toContain('articles_by_moment')
  expect(newest).not.toContain('TEMP B-TREE')
})

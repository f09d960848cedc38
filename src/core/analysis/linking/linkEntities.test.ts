import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkEntities } from './linkEntities'
import { read } from '../testing/markedMentions'

test('what “the Commission” is called here it is not called elsewhere: that is none of its names', () => {
  const { text, mentions } = read('The {O Osier Ferry Commission} met. The {O Commission} voted.')
  const [entity] = linkEntities(text, mentions)
  expect(entity).toMatchObject({ name: 'Osier Ferry Commission', aliases: [] })
  expect(entity!.mentions).toHaveLength(2)
})

test('a role stays with the mention that has it, and the first is the entity’s', () => {
  const { text, mentions } = read('{P Mara Lindqvist|harbour chair} met {P Lindqvist|Ms. chair}.')
  const [entity] = linkEntities(text, mentions)
  expect(entity!.role).toBe('harbour chair')
  expect(entity!.mentions.map(({ role }) => role)).toEqual(['harbour chair', 'Ms. chair'])
})

test('every mention comes out once and in order, whatever is named beside whatever', () => {
  const names =
    'P Mara Hollis;P Hollis;P Peter Hollis;P J. Hollis;P Mara;O Hollis Marine;O HM;O Hollis;L Kyiv;L Kiev;L US;E Kyiv Act;P al-;P .;O (;P ’s'
  const name = fc.constantFrom(...names.split(';'))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 25 }), (names) => {
      const { text, mentions } = read(names.map((words) => `{${words}} (HM) `).join('\n'))
      const entities = linkEntities(text, mentions)
      const places = entities.flatMap((entity) => entity.mentions)
      for (const { start } of mentions)
        expect(places.filter((place) => place.start === start)).toHaveLength(1)
      expect(new Set(places.map(({ start }) => start)).size).toBe(places.length)
      const firsts = entities.map((entity) => entity.mentions[0]!.start)
      expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
      for (const { name: shown, aliases } of entities) expect(aliases).not.toContain(shown)
    }),
    { numRuns: 300 },
  )
})

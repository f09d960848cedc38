import { beforeEach, describe, expect, test } from 'vitest'
import type { EntityType } from '../../../shared/domain/analysis'
import { newId, type EntityId, type StoryId } from '../../../shared/domain/ids'
import { insertEntity } from '../../store/entities'
import { marksOfVersion } from '../../store/marks'
import { newestVersion } from '../../store/versions'
import { addArticle } from '../../testing/addArticle'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { storiesService } from '../stories'
import { entitiesService } from './entities'

let desk: TestDesk
let storyId: StoryId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Skerrow ferry', 'Skerrow')
})

/** A name that a person tagged in the story. */
function accept(name: string, type: EntityType = 'PERSON'): EntityId {
  const id = newId<EntityId>()
  insertEntity(desk.library, { id, type, name, madeAt: desk.now() })
  const articleId = addArticle(desk, storyId, `Note on ${name}`, `Seen at the quay: ${name}.`)
  const version = newestVersion(desk.library, articleId)!
  const start = version.text.indexOf(name)
  const span = { start, end: start + name.length }
  entitiesService(desk).tag(version.id, span, { type, entityId: id })
  return id
}

/** The words in an article of the story that are suggested to be this name. */
function foundIn(text: string, id: EntityId): string[] {
  const articleId = addArticle(desk, storyId, 'Article', text)
  const version = newestVersion(desk.library, articleId)!
  const { mentions } = marksOfVersion(desk.library, articleId, version.id)
  return mentions
    .filter(({ entityId, state }) => entityId === id && state === 'suggested')
    .map(({ start, end }) => version.text.slice(start, end))
}

describe('an accepted name is found in every case that its language has', () => {
  test.each<[name: string, text: string, found: string[]]>([
    [
      'Богдан Верзельський',
      'Порт закрито, і це вже відомо, сказали біля причалу. Про Богдана Верзельського не згадували, але з Верзельським говорили, а потім і Верзельському написали.',
      ['Богдана Верзельського', 'Верзельським', 'Верзельському'],
    ],
    [
      'Олена Ліндквіст',
      'Порт закрито, і це вже відомо. На думку Олени Ліндквіст, рада помилилася; з Оленою Ліндквіст не говорили.',
      ['Олени Ліндквіст', 'Оленою Ліндквіст'],
    ],
    [
      'Марко Терещенюк',
      'Порт закрито, і це вже відомо. Марка Терещенюка не було, а лист до Терещенюка не дійшов, хоча Терещенюкові писали.',
      ['Марка Терещенюка', 'Терещенюка', 'Терещенюкові'],
    ],
    [
      'Мара Верзельская',
      'Порт закрыт, и это уже известно. О Маре Верзельской не говорили, но с Верзельской был разговор.',
      ['Маре Верзельской', 'Верзельской'],
    ],
    [
      'Bogdan Werzelski',
      'Port jest zamknięty i nie wiadomo, jak długo to potrwa. Według Bogdana Werzelskiego rada się pomyliła, ale z Werzelskim nie rozmawiano.',
      ['Bogdana Werzelskiego', 'Werzelskim'],
    ],
    [
      'Mara Lindqvist',
      'Der Hafen ist geschlossen, und das ist nicht neu. In Mara Lindqvists Büro sagte niemand etwas, auch Lindqvists Sprecher nicht.',
      ['Mara Lindqvists', 'Lindqvists'],
    ],
    [
      'Mara Virtasalminen',
      'Satama on suljettu, mutta se ei ole uutta. Mara Virtasalmisen mukaan neuvosto oli väärässä, ja Virtasalmiselle kirjoitettiin.',
      ['Mara Virtasalmisen', 'Virtasalmiselle'],
    ],
    [
      'Varga István',
      'A kikötő zárva van, és ez már nem új. A tanács Varga Istvánnak írt, de nem beszélt Varga Istvánnal.',
      ['Varga Istvánnak', 'Varga Istvánnal'],
    ],
    [
      'Mara Verzel',
      'Liman kapalı ve bu yeni değil, ama daha çok soru var. Kurul, Mara Verzel’e yazdı, sonra Verzel’in avukatı için bir mektup geldi.',
      ['Mara Verzel’e', 'Verzel’in'],
    ],
    [
      'Богдан Верзел',
      'Лука је затворена и то није ново. За Богдана Верзела се не зна, али је са Верзелом било речи.',
      ['Богдана Верзела', 'Верзелом'],
    ],
    [
      'Bogdan Verzel',
      'Luka je zatvorena i to nije novo, ali se o tome ne zna više. Za Bogdana Verzela nije bilo mjesta, a s Verzelom se nije govorilo.',
      ['Bogdana Verzela', 'Verzelom'],
    ],
    [
      'Bohdan Verzelský',
      'Přístav je zavřený a to není nové, ale nikdo neví proč. Podle Bohdana Verzelského se rada mýlila, s Verzelským se však nemluvilo.',
      ['Bohdana Verzelského', 'Verzelským'],
    ],
    [
      'Mara Verzelová',
      'Přístav je zavřený a to není nové, ale nikdo neví proč. Podle Mary Verzelové se rada mýlila, s Verzelovou se však nemluvilo.',
      ['Mary Verzelové', 'Verzelovou'],
    ],
    [
      'Bohdan Hudec',
      'Prístav je zatvorený a to nie je nové, ale nikto nevie prečo. Podľa Bohdana Hudeca sa rada mýlila, s Hudecom sa však nehovorilo.',
      ['Bohdana Hudeca', 'Hudecom'],
    ],
    [
      'Mara Lindqvist',
      'De haven is gesloten en dat is niet nieuw. In Mara Lindqvists kantoor zei niemand iets, en ook Lindqvists woordvoerder niet.',
      ['Mara Lindqvists', 'Lindqvists'],
    ],
    [
      'Mara Lindqvist',
      'Hamnen är stängd och det är inte nytt. På Mara Lindqvists kontor sade ingen något, och inte heller Lindqvists talesman.',
      ['Mara Lindqvists', 'Lindqvists'],
    ],
    [
      'Mara Lindqvist',
      'Havnen er lukket af rådet, og det er ikke nyt. På Mara Lindqvists kontor blev intet sagt af nogen, og Lindqvists talsmand var væk fra byen ved middag.',
      ['Mara Lindqvists', 'Lindqvists'],
    ],
    [
      'Mara Lindqvist',
      'Havnen ble stengt av rådet, og det er ikke nytt. På Mara Lindqvists kontor ble ingenting sagt av noen, og Lindqvists talsmann var borte fra byen.',
      ['Mara Lindqvists', 'Lindqvists'],
    ],
  ])('%s', (name, text, found) => {
    expect(foundIn(text, accept(name))).toEqual(found)
  })

  test('of an organisation too', () => {
    const id = accept('Квернгаз', 'ORG')
    const text =
      'Порт закрито, і це вже відомо, бо про це Квернгазу писали, але з Квернгазом не було угоди.'
    expect(foundIn(text, id)).toEqual(['Квернгазу', 'Квернгазом'])
  })
})

describe('a word that only looks like a case of it is none', () => {
  test.each<[why: string, name: string, text: string]>([
    [
      'large for beginning its sentence',
      'Петро Морозень',
      'Петро Морозень про це не знав. Морозенем укрило порт, і це не новина.',
    ],
    [
      'written small elsewhere',
      'Петро Морозень',
      'Петро Морозень про це не знав. У Порту Морозеня не було, а морозень там як у лютому.',
    ],
    [
      'a noun behind its article in German',
      'Anna Richter',
      'Anna Richter ist nicht da. Die Wahl des Richters und das Wort des hohen Richters sind offen.',
    ],
    [
      'of a woman, whose family name stays as it is',
      'Олена Терещенюк',
      'Олена Терещенюк про це не знала. Було відомо, що до Терещенюка не дійшов лист, але не про це йшлося.',
    ],
    [
      'of a man, not of a woman of his family',
      'Богдан Верзельський',
      'Богдан Верзельський про це не знав. На думку Верзельської, це не так, але з нею не говорили.',
    ],
    [
      'too short to be told by its stem',
      'Петро Лінь',
      'Петро Лінь про це не знав. У порту про Ліня не було відомо, але це не новина.',
    ],
    [
      'part of a larger name',
      'Mara Lindqvist',
      'Mara Lindqvist ist nicht da. Das ist aus Peter Lindqvists Buch und nicht neu.',
    ],
  ])('%s', (_, name, text) => {
    expect(foundIn(text, accept(name))).toEqual([name])
  })

  test('in English, where names have no cases but what they own', () => {
    const id = accept('Peter Hollisto')
    expect(foundIn('The ferry of Peter Hollistos was late, and Hollistom was there.', id)).toEqual(
      [],
    )
  })

  test('of two people of one name it is neither', () => {
    const [one, other] = [accept('Богдан Верзельський'), accept('Остап Верзельський')]
    const text = 'Порт закрито, і це вже відомо, але з Верзельським не говорили.'
    expect(foundIn(text, one)).toEqual([])
    expect(foundIn(text, other)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { isBylineLine, splitByline } from './splitByline'

const bylines: [string, string[]][] = [
  ['By Tamsin Orrey and Idris Vell', ['Tamsin Orrey', 'Idris Vell']],
  ['By Tamsin Orrey, Staff Writer', ['Tamsin Orrey']],
  ['BY TAMSIN ORREY', ['TAMSIN ORREY']],
  ['Tamsin Orrey | Port Ellery Courier', ['Tamsin Orrey']],
  ['By Tamsin Orrey in Gull Island', ['Tamsin Orrey']],
  ['Words by Tamsin Orrey, photographs by Benno Tarr', ['Tamsin Orrey', 'Benno Tarr']],
  ['Von Jörg Brandt und Änne Weiß', ['Jörg Brandt', 'Änne Weiß']],
  ['Par Clémence Duval (à Port Ellery)', ['Clémence Duval']],
  ['Por María de la Cruz y José Ortiz', ['María de la Cruz', 'José Ortiz']],
  ['記者：森田千景', ['森田千景']],
  ["Aoife O'Hara, Jean-Luc d'Arcy", ["Aoife O'Hara", "Jean-Luc d'Arcy"]],
  ['T.C. Marsh Jr.', ['T.C. Marsh Jr.']],
  ['Courier Staff', []],
  ['Associated Press', []],
  ['tips@courier.example', []],
  ['https://courier.example/tamsin', []],
  ['Updated 5 minutes ago', []],
]

test.each(bylines)('%s names %j', (byline, people) => {
  expect(splitByline(byline, 'Port Ellery Courier')).toEqual(people)
})

test('a sentence that begins with "By" is not a byline', () => {
  expect(isBylineLine('By Tuesday the boats were out of the water.')).toBe(false)
  expect(isBylineLine('By Tamsin Orrey')).toBe(true)
})

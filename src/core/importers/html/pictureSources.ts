import { decodeEntities } from '../../markup/decodeEntities'
import { foldSpace, type PageElement } from '../../markup/pageNodes'
import type { TamedPicture } from '../../markup/tameMarkup'

/** A portrait or a sign is smaller than this, in pixels. */
const SMALLEST = 60
const mostSources = 24

/** Where pages that load their pictures late keep the address, before the one that stands in its place meanwhile. */
const lateAttributes = [
  'data-savepage-src',
  'data-hi-res-src',
  'data-full-src',
  'data-large-file',
  'data-original',
  'data-original-src',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-img-src',
  'data-image',
  'data-actualsrc',
]
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset']

/**
 * Where the bytes of a picture may be, as the page has saved it, the largest first; null for one that says itself that it
 * is no picture of the article.
 */
export function pictureSources(
  element: PageElement,
  pictures: TamedPicture[],
): { sources: string[]; alt: string | null } | null {
  const said = saidOf(element, pictures)
  if (!said) return null
  if (isSmall(said.get('width')) && isSmall(said.get('height'))) return null
  const alternatives = element.parentNode?.localName === 'picture' ? besides(element, pictures) : []
  const sized = [...alternatives, said].flatMap((one) =>
    sets.flatMap((name) => candidatesIn(one.get(name) ?? '')),
  )
  sized.sort((one, other) => other.size - one.size)
  const addresses = [
    ...sized.map(({ address }) => address),
    ...lateAttributes.map((name) => said.get(name) ?? ''),
    said.get('src') ?? '',
  ].map((address) => (address.startsWith('data:') ? address : decodeEntities(address.trim())))
  const sources = [...new Set(addresses)].filter((address) => address !== '')
  const alt = foldSpace(decodeEntities(said.get('alt') ?? '')) || null
  return sources.length === 0 ? null : { sources: sources.slice(0, mostSources), alt }
}

function saidOf(element: PageElement, pictures: TamedPicture[]): TamedPicture | null {
  return pictures[Number(element.getAttribute('data-picture') ?? -1)] ?? null
}

function besides(element: PageElement, pictures: TamedPicture[]): TamedPicture[] {
  return [...element.parentNode!.children].flatMap((sibling) => {
    const said = sibling.localName === 'source' ? saidOf(sibling, pictures) : null
    return said ? [said] : []
  })
}

/** Some pages write a ratio, `16` by `9`, where the size belongs. */
function isSmall(size: string | undefined): boolean {
  const pixels = Number.parseInt(size ?? '', 10)
  return pixels < SMALLEST && pixels !== 16 && pixels !== 9 && pixels !== 4 && pixels !== 3
}

/** The addresses of a `srcset`: a data address holds a comma, so spaces part them as much as commas do. */
function candidatesIn(srcset: string): { address: string; size: number }[] {
  if (srcset === '' || srcset.length > 40_000_000) return []
  const candidates: { address: string; size: number }[] = []
  const pattern = /\s*(\S+)(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/y
  while (candidates.length < mostSources && pattern.lastIndex < srcset.length) {
    const found = pattern.exec(srcset)
    if (!found) break
    const [, address = '', size, unit] = found
    candidates.push({
      address: address.replace(/,+$/, ''),
      // A density counts as so many times a usual column
      size: size === undefined ? 0 : Number(size) * (unit === 'x' ? 640 : 1),
    })
  }
  return candidates
}

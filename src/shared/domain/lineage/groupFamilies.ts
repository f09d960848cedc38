import { isReprint } from './measureOverlap'

/** Two articles that have something in common, in shingles; too little for a reprint, it still ties two excerpts of one story. */
export interface ReprintLink<Id> {
  one: Id
  other: Id
  shared: number
  oneSize: number
  otherSize: number
}

export interface Grouping<Id> {
  /** Each family with two articles or more. */
  families: Id[][]
  /** A roundup stands in the family with which it has most in common; the articles of others that it carries too. */
  alsoCarries: Map<Id, Id[]>
}

/** Both are so much the same that each is a copy of the other. */
const MUTUAL = 0.4

/**
 * Families of articles that print the same story. First those that are copies of each other in both directions; then what is
 * contained in something larger joins it, unless the larger is a roundup: carries two stories that have nothing to do
 * with each other. `joined` pairs belong together and `parted` ones do not, whatever the words say.
 */
export function groupFamilies<Id>(
  links: readonly ReprintLink<Id>[],
  joined: readonly [Id, Id][] = [],
  parted: readonly [Id, Id][] = [],
): Grouping<Id> {
  const clusters = disjointSets(parted)
  for (const [one, other] of joined) clusters.unite(one, other)
  const inOrder = links.toSorted((one, other) => other.shared - one.shared)
  const oneWay: ReprintLink<Id>[] = []
  const touching: ReprintLink<Id>[] = []
  for (const link of inOrder)
    if (!isReprint({ shared: link.shared, one: link.oneSize, other: link.otherSize }))
      touching.push(link)
    else if (link.shared >= MUTUAL * Math.max(link.oneSize, link.otherSize))
      clusters.unite(link.one, link.other)
    else oneWay.push(link)
  const alsoCarries = uniteContained(clusters, oneWay, touching)
  return { families: clusters.all().filter((family) => family.length > 1), alsoCarries }
}

/** One step of containment: articles of one cluster stand within an article of another. */
interface Containment<Id> {
  inner: Id
  outer: Id
  shared: number
}

function uniteContained<Id>(
  clusters: DisjointSets<Id>,
  oneWay: readonly ReprintLink<Id>[],
  touching: readonly ReprintLink<Id>[],
): Map<Id, Id[]> {
  const ties = tiesOf([...oneWay, ...touching])
  const within = new Map<Id, Containment<Id>[]>()
  for (const { one, other, shared, oneSize, otherSize } of oneWay) {
    const [inner, outer] = oneSize <= otherSize ? [one, other] : [other, one]
    const root = clusters.find(outer)
    if (clusters.find(inner) === root) continue
    const held = within.get(root)
    if (held) held.push({ inner, outer, shared })
    else within.set(root, [{ inner, outer, shared }])
  }
  const alsoCarries = new Map<Id, Id[]>()
  // The narrowest first: a brief is settled before the roundup that has it too.
  const narrowestFirst = [...within].sort(([, one], [, other]) => one.length - other.length)
  for (const [root, held] of narrowestFirst) {
    const stories = storiesWithin(clusters, root, held, ties)
    const [main, ...others] = stories.toSorted((one, other) => mostShared(other) - mostShared(one))
    for (const { inner, outer } of main ?? []) clusters.unite(inner, outer)
    for (const { inner, outer } of others.flat())
      alsoCarries.set(outer, [...(alsoCarries.get(outer) ?? []), inner])
  }
  return alsoCarries
}

/** What stands within a cluster, story by story: what is tied together also without it is one. */
function storiesWithin<Id>(
  clusters: DisjointSets<Id>,
  root: Id,
  held: readonly Containment<Id>[],
  ties: ReadonlyMap<Id, readonly Id[]>,
): Containment<Id>[][] {
  const own = clusters.find(root)
  const tied = disjointSets<Id>([])
  for (const { inner } of held)
    for (const id of ties.get(inner) ?? [])
      if (clusters.find(id) !== own) tied.unite(clusters.find(inner), clusters.find(id))
  const stories = new Map<Id, Containment<Id>[]>()
  for (const containment of held) {
    const story = tied.find(clusters.find(containment.inner))
    stories.set(story, [...(stories.get(story) ?? []), containment])
  }
  return [...stories.values()]
}

function tiesOf<Id>(links: readonly ReprintLink<Id>[]): Map<Id, Id[]> {
  const ties = new Map<Id, Id[]>()
  const add = (from: Id, to: Id) => {
    const known = ties.get(from)
    if (known) known.push(to)
    else ties.set(from, [to])
  }
  for (const { one, other } of links) {
    add(one, other)
    add(other, one)
  }
  return ties
}

function mostShared<Id>(held: readonly Containment<Id>[]): number {
  return held.reduce((most, { shared }) => Math.max(most, shared), 0)
}

interface DisjointSets<Id> {
  find(id: Id): Id
  /** Makes two sets one, unless two of their ids are to stay apart. */
  unite(one: Id, other: Id): void
  all(): Id[][]
}

/** Union by size with path halving (Tarjan and van Leeuwen 1984), and pairs that never come together. */
function disjointSets<Id>(parted: readonly [Id, Id][]): DisjointSets<Id> {
  const parents = new Map<Id, Id>()
  const sizes = new Map<Id, number>()
  const apart = new Map<Id, Set<Id>>()
  for (const [one, other] of parted) {
    foes(one).add(other)
    foes(other).add(one)
  }

  function foes(id: Id): Set<Id> {
    let set = apart.get(id)
    if (!set) apart.set(id, (set = new Set()))
    return set
  }

  function find(id: Id): Id {
    let at = id
    for (;;) {
      const parent = parents.get(at) ?? at
      if (parent === at) break
      const grand = parents.get(parent) ?? parent
      parents.set(at, grand)
      at = grand
    }
    if (!parents.has(at)) parents.set(at, at)
    return at
  }

  function unite(one: Id, other: Id): void {
    let [into, from] = [find(one), find(other)]
    if (into === from || areApart(into, from)) return
    if ((sizes.get(into) ?? 1) < (sizes.get(from) ?? 1)) [into, from] = [from, into]
    parents.set(from, into)
    sizes.set(into, (sizes.get(into) ?? 1) + (sizes.get(from) ?? 1))
    const moved = apart.get(from)
    if (moved) for (const foe of moved) foes(into).add(foe)
  }

  /** The foes of a set are kept at its root, by the ids that a person named. */
  function areApart(one: Id, other: Id): boolean {
    const ofOne = apart.get(one)
    const ofOther = apart.get(other)
    if (!ofOne || !ofOther) return false
    const [fewer, root] = ofOne.size <= ofOther.size ? [ofOne, other] : [ofOther, one]
    for (const foe of fewer) if (find(foe) === root) return true
    return false
  }

  return {
    find,
    unite,
    all() {
      const sets = new Map<Id, Id[]>()
      for (const id of parents.keys()) {
        const root = find(id)
        const set = sets.get(root)
        if (set) set.push(id)
        else sets.set(root, [id])
      }
      return [...sets.values()]
    },
  }
}

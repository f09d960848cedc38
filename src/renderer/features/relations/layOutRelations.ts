import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { EntityId } from '../../../shared/domain/ids'
import { closeness, type Relation } from '../../../shared/domain/relations'
import type { RelatedName, Relations } from '../../../shared/pages'

/** A name and its place, from 0 to 1 across and down. */
export interface PlacedName {
  name: RelatedName
  x: number
  y: number
}

export interface DrawnRelations {
  names: PlacedName[]
  /** Between those; the least close first, so that the closest are drawn over them. */
  relations: Relation[]
}

/** So many names can be told apart. */
const MOST_NAMES = 60
/** Of each name so many relations are drawn: more make a thicket. */
const MOST_EACH = 6
/** Steps of the simulation, after which it has come to rest. */
const STEPS = 300

type Body = SimulationNodeDatum & { name: RelatedName }

/** Places the closest names by forces (d3-force), the same for the same relations: it is computed once and then stands still. */
export function layOutRelations({ names, relations }: Relations): DrawnRelations {
  const chosen = strongest(names, relations)
  const ids = new Set(chosen.map(({ id }) => id))
  const drawn = thinned(relations.filter(({ a, b }) => ids.has(a) && ids.has(b)))
  const bodies: Body[] = chosen.map((name) => ({ name }))
  const closest = Math.max(1, ...drawn.map(closeness))
  const links = drawn.map(({ a, b, ...how }): SimulationLinkDatum<Body> & { pull: number } => ({
    source: a,
    target: b,
    pull: closeness(how) / closest,
  }))
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ name }) => name.id)
        .distance(({ pull }) => 90 - 50 * pull)
        .strength(({ pull }) => 0.1 + 0.5 * pull),
    )
    .force('apart', forceManyBody<Body>().strength(-160))
    .force('across', forceX<Body>().strength(0.08))
    .force('down', forceY<Body>().strength(0.1))
    .force('room', forceCollide<Body>(26))
    .stop()
    .tick(STEPS)
  return { names: toUnit(bodies), relations: drawn.toReversed() }
}

/** The names whose relations are the closest, in all. */
function strongest(names: RelatedName[], relations: Relation[]): RelatedName[] {
  const strength = new Map<EntityId, number>()
  for (const { a, b, ...how } of relations)
    for (const id of [a, b]) strength.set(id, (strength.get(id) ?? 0) + closeness(how))
  return names
    .toSorted((one, other) => (strength.get(other.id) ?? 0) - (strength.get(one.id) ?? 0))
    .slice(0, MOST_NAMES)
}

/** Each name's closest relations; the closest first. */
function thinned(relations: Relation[]): Relation[] {
  const drawn = new Map<EntityId, number>()
  return relations.filter(({ a, b }) => {
    const [ofA, ofB] = [drawn.get(a) ?? 0, drawn.get(b) ?? 0]
    if (ofA >= MOST_EACH && ofB >= MOST_EACH) return false
    drawn.set(a, ofA + 1)
    drawn.set(b, ofB + 1)
    return true
  })
}

function toUnit(bodies: Body[]): PlacedName[] {
  const [left, right] = boundsOf(bodies.map(({ x }) => x ?? 0))
  const [top, bottom] = boundsOf(bodies.map(({ y }) => y ?? 0))
  return bodies.map(({ name, x, y }) => ({
    name,
    x: right > left ? ((x ?? 0) - left) / (right - left) : 0.5,
    y: bottom > top ? ((y ?? 0) - top) / (bottom - top) : 0.5,
  }))
}

function boundsOf(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

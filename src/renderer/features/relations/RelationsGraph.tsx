import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ZoomIn, ZoomOut } from 'lucide-react'
import type { EntityId } from '../../../shared/domain/ids'
import { closeness, type Relation } from '../../../shared/domain/relations'
import type { RelatedName, Relations } from '../../../shared/pages'
import { IconButton } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { typeNames } from '../../ui/Shape'
import { useSize } from '../../ui/useSize'
import { counted } from '../../ui/words'
import { layOutRelations } from './layOutRelations'
import { nextTowards } from './nextTowards'
import { placeLabels, type Label, type Line } from './placeLabels'
import { choose, isAmong, useRelations } from './relationsView'
import { usePanAndZoom } from './usePanAndZoom'
import styles from './RelationsGraph.module.css'

/** Around the drawing, in pixels: room for names. */
const SIDE = 96
const TOP = 40

/** Names as signs, the closer the nearer, and lines between those that appear together, the closer the thicker. */
export function RelationsGraph({ relations }: { relations: Relations }) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const { view, zoomBy, ways } = usePanAndZoom()
  const chosen = useRelations(({ chosen }) => chosen)
  const [pointed, setPointed] = useState<EntityId | null>(null)
  const drawn = useMemo(() => layOutRelations(relations), [relations])
  const most = Math.max(1, ...drawn.names.map(({ name }) => name.articles))
  const signs = useMemo(
    () =>
      drawn.names.map(({ name, x, y }) => ({
        id: name.id,
        name,
        words: name.name,
        x: width / 2 + view.x + (x - 0.5) * (width - 2 * SIDE) * view.zoom,
        y: height / 2 + view.y + (y - 0.5) * (height - 2 * TOP) * view.zoom,
        radius: 5 + 7 * Math.sqrt(name.articles / most),
      })),
    [drawn, width, height, view, most],
  )
  const lines = useMemo(() => linesBetween(signs, drawn.relations), [signs, drawn])
  const labels = useMemo(
    () =>
      placeLabels(
        signs,
        width,
        height,
        lines.map(({ line }) => line),
      ),
    [signs, width, height, lines],
  )
  const closest = Math.max(1, ...drawn.relations.map(closeness))
  const entry = signs.find(({ id }) => isAmong(chosen, id))?.id ?? signs[0]?.id
  const near = (id: EntityId) =>
    drawn.relations.some(({ a, b }) => (a === id && isLit(b)) || (b === id && isLit(a)))
  const isLit = (id: EntityId) => id === pointed || isAmong(chosen, id)
  const isAnyLit = signs.some(({ id }) => isLit(id))

  function step(event: KeyboardEvent, from: (typeof signs)[number]): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return choose(from.id)
    }
    const next = nextTowards(signs, from, event.key)
    if (!next) return
    event.preventDefault()
    box.current?.querySelector<SVGGElement>(`[data-name="${next.id}"]`)?.focus()
  }

  return (
    <div ref={box} className={styles.box}>
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        role="group"
        aria-label="Who appears with whom"
        {...ways}
      >
        <g aria-hidden>
          {lines.map(({ relation, line }) => (
            <line
              key={`${relation.a} ${relation.b}`}
              className={classes(
                styles.line,
                isAnyLit && (lights(relation, isLit, chosen) ? styles.lit : styles.dim),
              )}
              {...line}
              strokeWidth={1 + (5 * closeness(relation)) / closest}
            />
          ))}
        </g>
        {signs.map((sign) => (
          <g
            key={sign.id}
            data-name={sign.id}
            role="button"
            tabIndex={sign.id === entry ? 0 : -1}
            aria-label={inWords(sign.name, relations)}
            aria-pressed={isAmong(chosen, sign.id)}
            transform={`translate(${sign.x} ${sign.y})`}
            className={classes(
              styles.name,
              styles[sign.name.type.toLowerCase()],
              isAnyLit && !isLit(sign.id) && !near(sign.id) && styles.dim,
            )}
            onClick={() => choose(sign.id)}
            onKeyDown={(event) => step(event, sign)}
            onFocus={() => setPointed(sign.id)}
            onBlur={() => setPointed(null)}
            onPointerEnter={() => setPointed(sign.id)}
            onPointerLeave={() => setPointed(null)}
          >
            <circle className={styles.focus} r={sign.radius + 5} />
            <Sign type={sign.name.type} radius={sign.radius} />
            <Name sign={sign} label={labels.get(sign.id)} isLit={isLit(sign.id)} />
          </g>
        ))}
      </svg>
      <div className={styles.zoom}>
        <IconButton name="Smaller" onClick={() => zoomBy(1 / 1.5)} disabled={view.zoom <= 1}>
          <ZoomOut size={16} aria-hidden />
        </IconButton>
        <IconButton name="Larger" onClick={() => zoomBy(1.5)} disabled={view.zoom >= 8}>
          <ZoomIn size={16} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}

function Sign({ type, radius }: { type: RelatedName['type']; radius: number }) {
  const side = radius * 1.7
  if (type === 'PERSON') return <circle r={radius} />
  if (type === 'OTHER') return <circle r={radius - 1} className={styles.ring} />
  return (
    <rect
      x={-side / 2}
      y={-side / 2}
      width={side}
      height={side}
      rx={2}
      {...(type === 'PLACE' ? { transform: 'rotate(45)' } : {})}
    />
  )
}

/** Written where there is room; what is pointed at or chosen is written all the same. */
function Name({
  sign,
  label,
  isLit,
}: {
  sign: { x: number; y: number; words: string; radius: number }
  label: Label | undefined
  isLit: boolean
}) {
  if (!label && !isLit) return null
  const { x, y, anchor } = label ?? {
    x: sign.x,
    y: sign.y - sign.radius - 6,
    anchor: 'middle' as const,
  }
  return (
    <text
      className={classes(styles.words, isLit && styles.litWords)}
      x={x - sign.x}
      y={y - sign.y}
      textAnchor={anchor}
    >
      {sign.words}
    </text>
  )
}

function linesBetween(
  signs: { id: EntityId; x: number; y: number }[],
  relations: Relation[],
): { relation: Relation; line: Line }[] {
  const places = new Map(signs.map((sign) => [sign.id, sign]))
  return relations.map((relation) => {
    const [one, other] = [places.get(relation.a)!, places.get(relation.b)!]
    return { relation, line: { x1: one.x, y1: one.y, x2: other.x, y2: other.y } }
  })
}

function lights(
  { a, b }: Relation,
  isLit: (id: EntityId) => boolean,
  chosen: EntityId | [EntityId, EntityId] | null,
): boolean {
  return Array.isArray(chosen) ? isLit(a) && isLit(b) : isLit(a) || isLit(b)
}

/** "Anneke Vosper, person, in 4 articles, appears with 6 names": for who cannot see it. */
function inWords({ id, name, type, articles }: RelatedName, { relations }: Relations): string {
  const others = relations.filter(({ a, b }) => a === id || b === id).length
  return `${name}, ${typeNames[type].toLowerCase()}, in ${counted(articles, 'article')}, appears with ${counted(others, 'name')}`
}

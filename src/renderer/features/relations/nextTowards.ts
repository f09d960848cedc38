interface Placed {
  id: string
  x: number
  y: number
}

const directions: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The nearest one in the direction of an arrow key; null when there is none, or it is another key. */
export function nextTowards<Thing extends Placed>(
  things: Thing[],
  from: Placed,
  key: string,
): Thing | null {
  const direction = directions[key]
  if (!direction) return null
  const [across, down] = direction
  let nearest: { thing: Thing; far: number } | null = null
  for (const thing of things) {
    const [dx, dy] = [thing.x - from.x, thing.y - from.y]
    const ahead = dx * across + dy * down
    const beside = Math.abs(dx * down) + Math.abs(dy * across)
    // Of the four quarters around it, the one that the key points to.
    if (thing.id === from.id || ahead <= 0 || beside > ahead) continue
    const far = Math.hypot(dx, dy)
    if (!nearest || far < nearest.far) nearest = { thing, far }
  }
  return nearest?.thing ?? null
}

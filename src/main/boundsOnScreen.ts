export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

const leastWidth = 880
const leastHeight = 600
/** As much of a window as a hand needs to take hold of it. */
const grip = 120

/** Where a remembered window can be seen and moved today, or null when no screen shows enough of it. */
export function boundsOnScreen(remembered: Bounds, screens: Bounds[]): Bounds | null {
  const screen = screens.find(
    (screen) =>
      overlap(remembered.x, remembered.width, screen.x, screen.width) >= grip &&
      // The title bar must be on it, not just any part.
      remembered.y >= screen.y &&
      remembered.y <= screen.y + screen.height - grip,
  )
  if (!screen) return null
  return {
    x: remembered.x,
    y: remembered.y,
    width: Math.max(leastWidth, Math.min(remembered.width, screen.width)),
    height: Math.max(leastHeight, Math.min(remembered.height, screen.height)),
  }
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)
}

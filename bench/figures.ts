/** The middle one of some figures. */
export function median(figures: number[]): number {
  return percentile(figures, 50)
}

/** The figure below which so many per cent of them lie. */
export function percentile(figures: number[], percent: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}

/** One line of a table: what was measured, ours, what it is held against, and how many times as much ours is. */
export function printRatio(
  what: string,
  ours: number,
  other: number,
  unit: string,
  otherName: string,
): void {
  const number = (figure: number) => figure.toFixed(figure < 10 ? 2 : 0)
  console.log(
    `  ${what.padEnd(34)} ${number(ours).padStart(8)} ${unit.padEnd(3)} ${otherName.padEnd(30)} ${number(other).padStart(8)} ${unit.padEnd(3)} ratio ${(ours / other).toFixed(2)}`,
  )
}

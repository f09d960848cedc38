/** Allows something `times` within `milliseconds`, then no more until the oldest of them is that long ago. */
export function allowance(times: number, milliseconds: number): (now: number) => boolean {
  let spent: number[] = []
  return (now) => {
    spent = spent.filter((moment) => now - moment < milliseconds)
    if (spent.length >= times) return false
    spent.push(now)
    return true
  }
}

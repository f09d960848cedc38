/** Neighbours that have the same key, together: `[1, 1, 2, 1]` becomes `[[1, 1], [2], [1]]`. */
export function groupedBy<Thing>(things: Thing[], key: (thing: Thing) => unknown): Thing[][] {
  const groups: Thing[][] = []
  for (const thing of things) {
    const group = groups.at(-1)
    if (group && key(group[0]!) === key(thing)) group.push(thing)
    else groups.push([thing])
  }
  return groups
}

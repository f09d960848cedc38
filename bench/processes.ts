import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all it started have used so far, from Linux's /proc: CPU in seconds, PSS in MB. */
export function usageOfTree(root: number): { cpu: number; pss: number } {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) {
      const stat = read(`/proc/${name}/stat`)
      if (stat) parents.set(Number(name), Number(fieldsOf(stat)[1]))
    }
  const tree = [...parents.keys()].filter((pid) => belongsTo(pid, root, parents))
  let cpu = 0
  let pss = 0
  for (const pid of tree) {
    const fields = fieldsOf(read(`/proc/${pid}/stat`))
    // Fields 14 and 15 of proc(5) in clock ticks, of which Linux has 100 a second.
    cpu += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
    const line = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))
    pss += Number(line?.[1] ?? 0) / 1024
  }
  return { cpu, pss }
}

function belongsTo(pid: number, root: number, parents: Map<number, number>): boolean {
  for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true
  return false
}

/** The fields after the command's name, which is in brackets and may hold spaces. */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

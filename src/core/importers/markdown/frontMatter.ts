/** What stands between two `---` lines at the head of a Markdown file, keys in lower case. */
export interface FrontMatter {
  values: Map<string, string[]>
  /** The file without it. */
  body: string
}

const longestFrontMatter = 20_000

/** Reads YAML-like front matter: `key: value`, `key: [a, b]` and lists of `- a`. Deeper nesting is left out. */
export function readFrontMatter(text: string): FrontMatter {
  const values = new Map<string, string[]>()
  const head = text.slice(0, longestFrontMatter)
  const found = /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(head)
  if (!found) return { values, body: text }
  const lines = found[1]!.split('\n')
  if (!lines.some((line) => /^[\w -]{1,40}:/.test(line))) return { values, body: text }
  let key = ''
  for (const line of lines) {
    const pair = /^([\w -]{1,40}):\s*(.*)$/.exec(line)
    const entry = /^\s*-\s+(?:name:\s*)?(.+)$/i.exec(line)
    if (pair) {
      key = pair[1]!.trim().toLowerCase()
      values.set(key, listOf(pair[2]!))
    } else if (entry && key) values.get(key)!.push(unquote(entry[1]!))
  }
  return { values, body: text.slice(found[0].length) }
}

function listOf(value: string): string[] {
  const bare = value.replace(/\s+#.*$/, '').trim()
  if (bare === '' || bare === '|' || bare === '>') return []
  if (/^\[.*\]$/.test(bare)) {
    return bare
      .slice(1, -1)
      .split(',')
      .map(unquote)
      .filter((entry) => entry !== '')
  }
  return [unquote(bare)]
}

function unquote(value: string): string {
  const bare = value.trim()
  const quoted = /^(["'])([\s\S]*)\1$/.exec(bare)
  return quoted ? quoted[2]!.replace(/\\(["\\])/g, '$1') : bare
}

/** Of a longer script nothing is read, in UTF-16 units. */
export const longestScript = 8_000_000
const shortestScript = 400
const mostScripts = 500
/** In one script: the state of a page is one value or a few. */
const mostValues = 20

/**
 * The data that a page carries for its scripts, as values: blocks of JSON, what a script assigns (`window.state = {…}`,
 * `= JSON.parse("…")`), and the stream of React's server (`__next_f.push([1, "…"])`). No script is run. Never throws.
 */
export function* scriptedData(html: string): Generator {
  const start = /<script\b([^>]{0,400})>/gi
  let stream = ''
  let scripts = 0
  for (let tag = start.exec(html); tag && scripts < mostScripts; tag = start.exec(html)) {
    const from = tag.index + tag[0].length
    const until = html.indexOf('</script', from)
    if (until === -1) break
    start.lastIndex = until
    scripts++
    const attributes = tag[1]!
    if (until - from > longestScript || /\bsrc\s*=|ld\+json/i.test(attributes)) continue
    const script = html.slice(from, until)
    const piece = streamedPiece(script)
    if (piece !== null) stream += piece
    else if (script.length < shortestScript) continue
    else if (/__NEXT_DATA__|application\/json/i.test(attributes)) yield parse(script)
    else yield* assigned(script)
  }
  if (stream !== '') yield rowsOf(Buffer.from(stream))
}

/** The rows of React's stream: `1a:{…}` to the end of the line, `1b:T4f2,` with so many bytes of text (hexadecimal). */
function rowsOf(stream: Buffer): unknown[] {
  const rows: unknown[] = []
  let at = 0
  while (at < stream.length) {
    const colon = stream.indexOf(':', at)
    if (colon === -1) break
    const head = /^T([\da-f]{1,7}),/.exec(stream.toString('latin1', colon + 1, colon + 12))
    const from = colon + 1 + (head ? head[0].length : 0)
    const lineEnd = stream.indexOf('\n', from)
    const until = head
      ? from + Number.parseInt(head[1]!, 16)
      : lineEnd === -1
        ? stream.length
        : lineEnd
    const words = stream.toString('utf8', from, until)
    rows.push(head ? words : parse(words))
    at = head ? until : until + 1
  }
  return rows
}

function streamedPiece(script: string): string | null {
  const head = /^\s*(?:self|window)\.__next_f\.push\(\[\s*1\s*,\s*(?=")/.exec(script)
  return head && readString(quoted(script, head[0].length))
}

/** What a script assigns as it stands: objects, lists, and JSON in a string. */
function* assigned(script: string): Generator {
  const assignment =
    /[\w$\]"']\s{0,20}=\s{0,20}(?:JSON\.parse\(\s{0,20}(?=")|(?=[{[]\s{0,20}["{[]))/g
  let found = 0
  for (let sign = assignment.exec(script); sign; sign = assignment.exec(script)) {
    const from = sign.index + sign[0].length
    const isString = script[from] === '"'
    const words = isString ? quoted(script, from) : balanced(script, from)
    if (words.length < shortestScript) continue
    const value = isString ? parse(readString(words) ?? '') : parse(words)
    if (value !== null) yield value
    if (++found >= mostValues) return
    assignment.lastIndex = from + words.length
  }
}

/** From an opening bracket to the one that closes it, strings passed over. */
function balanced(script: string, from: number): string {
  let depth = 0
  for (let at = from; at < script.length; at++) {
    const sign = script[at]!
    if (sign === '"') at += quoted(script, at).length - 1
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return script.slice(from, at + 1)
  }
  return script.slice(from)
}

/** A JSON string from its opening mark to its closing one. */
export function quoted(json: string, from: number): string {
  let at = from + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return json.slice(from, at + 1)
}

export function readString(json: string): string | null {
  // A raw line break within a string is the commonest fault
  const words = parse(json.replace(/\r?\n/g, '\\n').replace(/\t/g, ' '))
  return typeof words === 'string' ? words : null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}

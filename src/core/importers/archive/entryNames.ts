import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import type { Entry } from 'yauzl'

type Named = Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>

const UTF8_FLAG = 0x800
const UNICODE_PATH = 0x7075

/** In what Windows in East Asia packs names, besides the code page that the format asks for. */
const doubleByte: Record<string, string> = {
  Shift_JIS: 'shift_jis',
  GB18030: 'gb18030',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
  'EUC-JP': 'euc-jp',
}

/**
 * The names of an archive's entries. They are UTF-8 where the archive says so or where all of them are UTF-8 (macOS does not say
 * so); else what they look like together, and code page 437, which the format asks for, when they look like nothing.
 */
export function entryNames(entries: Named[]): string[] {
  const unsaid = entries.filter((entry) => !saysUtf8(entry) && unicodePath(entry) === null)
  const encoding = encodingOf(unsaid.map(({ fileNameRaw }) => fileNameRaw))
  return entries.map((entry) => {
    const name =
      unicodePath(entry) ??
      (saysUtf8(entry)
        ? entry.fileNameRaw.toString('utf8')
        : iconv.decode(entry.fileNameRaw, encoding))
    // No name needs control characters; some Windows programs part folders by a backslash.
    return name.replace(/\p{Cc}|\p{Surrogate}/gu, '\uFFFD').replaceAll('\\', '/')
  })
}

function saysUtf8({ generalPurposeBitFlag }: Named): boolean {
  return (generalPurposeBitFlag & UTF8_FLAG) !== 0
}

/** Info-ZIP's field with the name in UTF-8: a version, a checksum, the name. */
function unicodePath({ extraFields }: Named): string | null {
  const field = extraFields?.find(({ id }) => id === UNICODE_PATH)
  return field && field.data.length > 5 ? field.data.toString('utf8', 5) : null
}

function encodingOf(names: Buffer[]): string {
  const strange = names.filter((name) => name.some((byte) => byte >= 0x80)).slice(0, 500)
  if (strange.length === 0) return 'utf8'
  const together = Buffer.concat(strange.flatMap((name) => [name, Buffer.from('\n')]))
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(together)
    return 'utf8'
  } catch {
    const [best] = analyse(together)
    return (best && best.confidence >= 30 && doubleByte[best.name]) || 'cp437'
  }
}

import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive made for a test, as honest or as wrong as it is wanted. */
export interface TestEntry {
  name: string | Uint8Array
  bytes?: Uint8Array | string
  /** Unix permissions and kind: `0o120777` makes a link. */
  mode?: number
  isEncrypted?: boolean
  /** The name is UTF-8 and says so; on unless it is given as bytes. */
  saysUtf8?: boolean
  isStored?: boolean
  /** What the archive says about the size, when that is a lie. */
  size?: number
}

/** A ZIP archive, the same bytes every time. */
export function zipOf(entries: TestEntry[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string)
    const bytes = Buffer.from(entry.bytes ?? '')
    const packed = entry.isStored ? bytes : deflateRawSync(bytes, { level: 9 })
    const saysUtf8 = entry.saysUtf8 ?? typeof entry.name === 'string'
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE((saysUtf8 ? 0x800 : 0) | (entry.isEncrypted ? 1 : 0), 2)
    fields.writeUInt16LE(entry.isStored ? 0 : 8, 4)
    // The first day that the format knows.
    fields.writeUInt16LE(0x21, 8)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.size ?? bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields, rest, name]))
    local.push(head)
    at += head.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, list, Buffer.from('PK\x05\x06'), end])
}

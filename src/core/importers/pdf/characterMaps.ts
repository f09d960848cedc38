/** Adobe's maps from the codes of Chinese, Japanese and Korean fonts to characters, as pdf.js packs them. */
const maps = import.meta.glob('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
}) as Record<string, () => Promise<string>>

/**
 * Hands pdf.js the character maps that come with the app; it asks for them by name for fonts that are not embedded whole.
 * It gets nothing else: no fonts of this machine, nothing by network.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const load = kind === 'cMapUrl' ? maps[`/node_modules/pdfjs-dist/cmaps/${filename}`] : undefined
    if (!load) throw new Error(`There is no ${filename} in the app.`)
    const address = await load()
    return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
  }
}

import { greyPicture } from './officeFiles.ts'
import { docxCases } from './docxCases.ts'
import { zipOf } from './zipOf.ts'

function page(title: string, words: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p>${more}</article></body></html>`
}

const words =
  'The harbour board of Port Ellery voted on Tuesday to close the old slipway, whose timbers could no longer bear the boats of the crews that use it.'

export const zipCases: Record<string, Uint8Array> = {
  'clippings-with-a-saved-page': zipOf([
    { name: '2025/' },
    {
      name: '2025/slipway.html',
      bytes: page(
        'Slipway closed',
        words,
        '<figure><img src="slipway_files/quay.png" alt="The quay"></figure><p>Eleven crews will move to the north quay before the day, the harbour office said on Wednesday, and nobody had asked them.</p>',
      ),
    },
    { name: '2025/slipway_files/quay.png', bytes: greyPicture },
    { name: '2025/slipway_files/frame.html', bytes: page('Advertisement', 'Buy now.') },
    { name: '2025/slipway_files/site.css', bytes: 'p { margin: 0 }' },
    { name: '2025/notes/ferry.md', bytes: `# The Skerrow ferry\n\n${words}\n` },
    {
      name: '2025/notes/brücke.txt',
      bytes:
        'Die Brücke bleibt zu\n\nDer Rat von Quernby hat am Dienstag entschieden, dass die Brücke bis zum Herbst geschlossen bleibt.\n',
    },
    { name: 'report.docx', bytes: docxCases['german-styles']!, isStored: true },
    { name: '__MACOSX/2025/._slipway.html', bytes: 'junk' },
    { name: '2025/.DS_Store', bytes: 'junk' },
    { name: 'Thumbs.db', bytes: 'junk' },
  ]),
  'entries-that-cannot-be-read': zipOf([
    { name: 'good.txt', bytes: `Slipway closed\n\n${words}\n` },
    { name: '../outside.txt', bytes: words },
    { name: '/etc/quernby.txt', bytes: words },
    { name: 'C:\\desk\\quernby.txt', bytes: words },
    { name: 'link.txt', bytes: 'good.txt', mode: 0o120777 },
    { name: 'secret.txt', bytes: words, isEncrypted: true },
    { name: 'lying.txt', bytes: words.repeat(3), size: 20 },
    { name: 'good.txt', bytes: `Slipway open again\n\n${words.replace('close', 'open')}\n` },
    { name: 'empty.txt', bytes: '' },
  ]),
  'names-of-old-windows-in-japanese': zipOf([
    // 記事/橋.txt and 港.txt in Shift JIS, as Windows packs them.
    {
      name: Uint8Array.of(
        0x8b,
        0x4c,
        0x8e,
        0x96,
        0x2f,
        0x8b,
        0xb4,
        0x82,
        0xcc,
        0x8a,
        0x4a,
        0x92,
        0xca,
        0x2e,
        0x74,
        0x78,
        0x74,
      ),
      bytes:
        '港の町で新しい橋が開通した\n\nクアンビーで火曜日、新しい橋が開通し、住民およそ三百人が歩いて渡った。工事は二年遅れていた。\n',
    },
    {
      name: Uint8Array.of(
        0x8d,
        0x60,
        0x82,
        0xcc,
        0x83,
        0x6a,
        0x83,
        0x85,
        0x81,
        0x5b,
        0x83,
        0x58,
        0x2e,
        0x74,
        0x78,
        0x74,
      ),
      bytes: '港の役所は水曜日、古い船着き場を五月に閉じると発表した。漁師たちは反対している。\n',
    },
  ]),
  'archives-within-archives': zipOf([
    {
      name: 'older.zip',
      bytes: zipOf([
        {
          name: 'oldest.zip',
          bytes: zipOf([{ name: 'ferry.txt', bytes: `The ferry is late\n\n${words}\n` }]),
        },
        { name: 'broken.zip', bytes: zipOf([{ name: 'x.txt', bytes: words }]).subarray(0, 120) },
      ]),
    },
    // A name in UTF-8 that does not say so, as macOS packs it.
    { name: 'Café.txt', saysUtf8: false, bytes: `The café at the quay\n\n${words}\n` },
  ]),
}

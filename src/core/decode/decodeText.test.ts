import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decodeText'

const samples: [string, string][] = [
  [
    'windows-1252',
    'The café on the quay – “the last lit window” – won’t pay. Zoë Märtens said so on Tuesday.',
  ],
  ['shift_jis', '港の町で新しい橋が開通した。市長は「長年の願いだった」と述べた。'],
  ['euc-jp', '港の町で新しい橋が開通した。市長は「長年の願いだった」と述べた。'],
  ['gb18030', '港口城市的新桥昨天开通。市长表示，这是多年的愿望。'],
  ['big5', '港口城市的新橋昨天開通。市長表示，這是多年的願望。'],
  ['euc-kr', '항구 도시에 새 다리가 개통되었다. 시장은 오랜 소망이었다고 말했다.'],
  ['windows-1251', 'Мэр города сказал, что мост откроют во вторник. Работы шли два года.'],
  ['koi8-u', 'Міський голова сказав, що міст відкриють у вівторок, і поїхав до їдальні.'],
  ['cp866', 'Мэр города сказал, что мост откроют во вторник. Работы шли два года, и ещё год.'],
  ['koi8-r', 'Мэр города сказал, что мост откроют во вторник. Работы шли два года.'],
  ['windows-1250', 'Starosta řekl, že most bude otevřen v úterý. Příští týden začnou práce.'],
  ['windows-1256', 'قال رئيس البلدية إن الجسر سيفتح يوم الثلاثاء المقبل'],
]

describe('a file says the same in whatever encoding it is kept', () => {
  test.each(samples)('%s without being told', (encoding, words) => {
    expect(decodeText(iconv.encode(words, encoding)).text).toBe(words)
  })

  test.each(samples)('%s as its meta tag declares', (encoding, words) => {
    const page = `<html><head><meta charset="${encoding}"></head><p>${words}</p></html>`
    expect(decodeText(iconv.encode(page, encoding)).text).toBe(page)
  })

  const marks: [string, string, boolean][] = [
    ['UTF-8 with a byte order mark', 'utf-8', true],
    ['UTF-16, little end first, with a mark', 'utf-16le', true],
    ['UTF-16, big end first, with a mark', 'utf-16be', true],
    ['UTF-16, little end first, without a mark', 'utf-16le', false],
    ['UTF-16, big end first, without a mark', 'utf-16be', false],
  ]
  test.each(marks)('%s', (_, encoding, addBOM) => {
    const words = 'Zoë said: “It is only a light.” 港町 🚢\nSecond line.'
    expect(decodeText(iconv.encode(words, encoding, { addBOM })).text).toBe(words)
  })
})

test('Japanese mail in ISO-2022-JP does not pass for plain ASCII', () => {
  const bytes = Uint8Array.of(0x41, 0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42, 0x42)
  expect(decodeText(bytes)).toEqual({ text: 'A港B', encoding: 'iso-2022-jp' })
})

test('a declared charset that the bytes disprove is not believed', () => {
  const words = '<meta charset="shift_jis"><p>The café on the quay won’t pay, said Zoë Märtens.</p>'
  expect(decodeText(new TextEncoder().encode(words)).encoding).toBe('utf-8')
})

test.each([
  ['windows-1251', 'Совет порта отложил голосование по новому договору о пароме до осени.'],
  ['gb18030', '港务委员会周三推迟了对新渡轮合同的表决，两名委员没有收到有关文件，也没有时间细读。'],
  ['windows-1256', 'أجل مجلس الميناء يوم الأربعاء التصويت على عقد العبارة الجديد حتى الخريف'],
])('the label of a Western charset on a page in %s is not believed', (encoding, words) => {
  const page = `<html><head><meta charset="iso-8859-1"></head><body class="article"><p>${words}</p></body></html>`
  expect(decodeText(iconv.encode(page, encoding)).text).toBe(page)
})

test('the label of a Western charset on a Western page is believed', () => {
  const page = '<meta charset="iso-8859-1"><p>Łódź? Nein: Größe, Façade, Ærø – so stand es da.</p>'
  const bytes = iconv.encode(page.replace('Łódź', 'Öl'), 'windows-1252')
  expect(decodeText(bytes)).toMatchObject({ encoding: 'windows-1252' })
})

test.each([
  ['Chinese', '港务委员会周三推迟了对一份新渡轮合同的表决。\n此前两名委员表示，来不及细读。\n'],
  [
    'Japanese',
    '港湾委員会は水曜日、一つのフェリー契約の採決を延期した。\n資料は前日の夜だった。\n',
  ],
  ['Korean', '항만위원회가 수요일 새 여객선 계약 표결을 연기했다.\n자료를 전날 밤에야 받았다.\n'],
])('%s in UTF-16 without a mark, whichever end comes first', (_, words) => {
  for (const encoding of ['utf-16le', 'utf-16be'])
    expect(decodeText(iconv.encode(words, encoding, { addBOM: false })).text).toBe(words)
})

test('UTF-8 that was cut in the middle of a character stays UTF-8', () => {
  const bytes = new TextEncoder().encode(
    'Zoë Märtens führt das Café Amélie – am Kai.'.repeat(4) + 'é',
  )
  expect(decodeText(bytes.subarray(0, -1)).text).toContain('Zoë Märtens führt')
})

test('line ends become one kind, and nothing else is touched', () => {
  const bytes = new TextEncoder().encode('one\r\ntwo\rthree\n\n  e\u0301 \u00a0four\u2028five')
  expect(decodeText(bytes).text).toBe('one\ntwo\nthree\n\n  e\u0301 \u00a0four\u2028five')
})

test('half of a surrogate pair cannot get in', () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x42, 0x00)
  expect(decodeText(bytes).text).toBe('A\uFFFDB')
})

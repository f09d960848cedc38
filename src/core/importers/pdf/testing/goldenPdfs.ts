import { makePdf, widthOf, type DrawnWords, type PageToMake } from './makePdf'
import { setText } from './setText'

/** The golden cases of PDF, each as its `page.pdf` is made. */
export const goldenPdfs: Record<string, () => Uint8Array> = {
  'one-column-with-a-title-and-hyphens': oneColumn,
  'two-columns-under-one-headline': twoColumns,
  'three-columns-and-a-table': threeColumns,
  'headers-footers-and-page-labels': report,
  'footnotes-and-a-paragraph-over-two-pages': footnotes,
  'a-landscape-slide-deck': slides,
  'a-page-turned-on-its-side': turnedPage,
  german: () => oneLanguage(germanText, 'Anfrage zur Brücke'),
  french: () => oneLanguage(frenchText, 'Le bac de Skerrow'),
  ukrainian: () => oneLanguage(ukrainianText, 'Міст над Озером'),
  'arabic-from-right-to-left': () => oneLanguage(arabicText, 'جسر الميناء', true),
  'hebrew-in-two-columns': hebrew,
  chinese: () => oneLanguage(chineseText, '渡轮停航'),
  'japanese-in-shift-jis-without-a-map': japanese,
}

const minutes = [
  'The harbour board met on Tuesday in Ellery Town Hall to hear the port author\u00ADity on the contract for the Skerrow ferry, which was signed three weeks before the safety survey was fin\u00ADished.',
  'Lena Oduya, who chairs the board, said that every member had the draft figures in front of them. “We will publish the sur\u00ADvey in full,” she said. “Nobody on Skerrow will be left without a way home this win\u00ADter.”',
  'The survey found the slip\u00ADway “sound but tired”. A well-known engineer, who asked not to be named, told the board that a well-known firm had priced the re\u00ADpair in 2023.',
  'The board voted by six to five, and adjourned until Thursday.',
]

function heading(text: string, size: number, y: number, x = 72): DrawnWords {
  return { x, y, size, text, face: 'bold' }
}

function oneColumn(): Uint8Array {
  const first = setText(minutes, { x: 72, y: 700, width: 330, size: 11, indent: 16 })
  const second = setText(
    [
      'The engineer’s letter is part of the record. It names the timbers that have to be replaced before lorries may use the slipway again.',
    ],
    { x: 72, y: first.y - 40, width: 330, size: 11, indent: 16 },
  )
  const page = {
    words: [
      heading('Minutes of the harbour board', 20, 750),
      ...first.words,
      heading('The letter', 14, first.y - 18),
      ...second.words,
    ],
  }
  return makePdf({
    pages: [page],
    info: {
      Title: 'Microsoft Word - minutes_final2.docx',
      Author: 'Ines Calder',
      CreationDate: "D:20250311143000+01'00'",
      ModDate: "D:20250314090000+01'00'",
    },
  })
}

function twoColumns(): Uint8Array {
  const title = heading('Ferry contract signed before survey was done', 22, 770, 60)
  const left = setText(minutes.slice(0, 2), { x: 60, y: 730, width: 225, size: 10, indent: 12 })
  const right = setText(minutes.slice(2), { x: 307, y: 730, width: 225, size: 10, indent: 12 })
  return makePdf({
    // Drawn line by line over both columns, as some programs do
    pages: [
      {
        words: [
          title,
          ...[...left.words, ...right.words].toSorted((one, other) => other.y - one.y),
        ],
      },
    ],
    info: { Title: 'Ferry contract signed before survey was done' },
  })
}

function threeColumns(): Uint8Array {
  const columns = minutes
    .slice(0, 3)
    .flatMap(
      (text, place) => setText([text], { x: 50 + place * 172, y: 720, width: 150, size: 9 }).words,
    )
  const rows = [
    ['Year', 'Sailings', 'Lorries'],
    ['2023', '1,204', '311'],
    ['2024', '1,190', '298'],
    ['2025', '877', '12'],
  ].flatMap((cells, row) =>
    cells.map((text, cell) => ({ x: 50 + cell * 172, y: 420 - row * 14, size: 9, text })),
  )
  return makePdf({
    pages: [{ words: [heading('Three views of one contract', 18, 770, 50), ...columns, ...rows] }],
  })
}

function report(): Uint8Array {
  const names = ['i', 'ii', '1', '2', '3']
  const pages = names.map((name, place): PageToMake => {
    const text = `Part ${place + 1} of the report says what the survey team saw on the quay of Port Ellery on day ${place + 1}, and what it was told there by the people who work on it.`
    const { words } = setText([text, minutes[place % 4]!], {
      x: 72,
      y: 700,
      width: 420,
      size: 11,
      space: 9,
    })
    const side = place % 2 === 0 ? 72 : 380
    return {
      words: [
        { x: side, y: 800, size: 9, text: 'Northern Wire · Survey of the slipway' },
        ...words,
        { x: 290, y: 40, size: 9, text: `– ${name} –` },
      ],
    }
  })
  return makePdf({
    pages,
    labels: '<< /Nums [0 << /S /r >> 2 << /S /D >>] >>',
    info: { Title: 'Survey of the slipway', Author: 'Microsoft Office User' },
  })
}

function footnotes(): Uint8Array {
  const first = setText(
    [
      'The contract was signed on 18 February by the port authority alone, after a meeting of which no minutes were',
      'kept.',
    ],
    { x: 72, y: 700, width: 400, size: 11 },
  ).words
  const sign = {
    x: first[1]!.x + widthOf(first[1]!.text, 11),
    y: first[1]!.y + 4,
    size: 6,
    text: '12',
  }
  const [opening, rest] = [
    first.slice(0, -1),
    'kept, as the clerk told the Northern Wire. The port authority has not said why.',
  ]
  return makePdf({
    pages: [
      {
        words: [
          heading('Who signed', 18, 750),
          { x: 72, y: 720, size: 11, text: 'The board was not asked' },
          { x: 72 + widthOf('The board was not asked', 11), y: 724, size: 7, text: '1' },
          {
            x: 72 + widthOf('The board was not asked', 11) + 4,
            y: 720,
            size: 11,
            text: ', its members say.',
          },
          ...opening,
          {
            x: 72,
            y: 90,
            size: 8,
            text: '1 Letter of Tomas Reyes to the board, 3 March 2025, and the answer to',
          },
          { x: 72, y: 80, size: 8, text: 'it of 5 March.' },
          { x: 72, y: 70, size: 8, text: '2 Minutes of the session of 11 March.' },
          { x: 300, y: 40, size: 9, text: '1' },
        ],
      },
      {
        words: [
          ...setText([rest], { x: 72, y: 760, width: 400, size: 11 }).words,
          ...setText([minutes[3]!], { x: 72, y: 700, width: 400, size: 11 }).words,
          { ...sign, x: 72, y: 640, size: 11, text: 'The rest is in the annex.' },
          { x: 300, y: 40, size: 9, text: '2' },
        ],
      },
    ],
  })
}

function slides(): Uint8Array {
  const slide = (title: string, points: string[], number: number): PageToMake => ({
    width: 720,
    height: 405,
    words: [
      heading(title, 28, 340, 48),
      ...points.map((text, place) => ({ x: 60, y: 280 - place * 34, size: 18, text: `• ${text}` })),
      { x: 670, y: 18, size: 9, text: String(number) },
    ],
  })
  return makePdf({
    pages: [
      slide(
        'Osier Bridge: where we are',
        ['Two lanes open', 'Cables replaced by March', 'Nothing is paid'],
        1,
      ),
      slide('What it costs', ['14 million in 2024', 'Nobody has a price for 2025'], 2),
      slide('Questions', ['Who signed?', 'When did the council know?'], 3),
    ],
    info: { Title: 'PowerPoint Presentation' },
  })
}

function turnedPage(): Uint8Array {
  // Set for a page of 842 × 595 and drawn up the side of an upright one
  const upSide = (text: string[]): DrawnWords[] =>
    setText(text, { x: 72, y: 520, width: 600, size: 11, space: 8 }).words.map((line) => ({
      ...line,
      x: 595 - line.y,
      y: line.x,
      angle: 90,
    }))
  const stamped = [...upSide(minutes.slice(0, 2)), { x: 20, y: 20, size: 8, text: 'Copy 3' }]
  return makePdf({ pages: [{ words: stamped }, { rotate: 90, words: upSide(minutes.slice(2)) }] })
}

const germanText = [
  'Die Hafen\u00ADbehörde hat den Vertrag für die Fähre nach Skerrow unter\u00ADschrieben, bevor das Gut\u00ADachten fertig war. Das geht aus dem Proto\u00ADkoll der Sitzung vom 11. März hervor.',
  '„Wir werden das Gutachten ver\u00ADöffent\u00ADlichen“, sagte die Vor\u00ADsitzende. Die Ost-West-Verbindung bleibt nach ihren Worten im Winter bestehen, auch wenn die Überfahrt länger dauert.',
]
const frenchText = [
  'Le conseil du port a signé le con\u00ADtrat du bac de Skerrow avant la fin de l’ex\u00ADpertise, selon le compte rendu de la séance du 11 mars que nous avons pu lire.',
  '« Nous publierons l’expertise », a déclaré la présidente. Les habitants de l’île n’ont pas été con\u00ADsultés, ce que regrette le conseil de l’île dans une lettre.',
]
const ukrainianText = [
  'Портова влада підписала до\u00ADговір про пором до Скерроу за три тижні до того, як було за\u00ADвершено перевірку безпеки. Про це йдеться в протоколі засідання від 11 березня.',
  '«Ми опублікуємо висновки повністю», — сказала голова ради. Мешканців острова не питали, і вони написали про це листа до міської влади.',
]
const arabicText = [
  'وقعت سلطة الميناء عقد العبارة قبل ثلاثة أسابيع من انتهاء فحص السلامة وفق محضر جلسة 11 مارس 2025 الذي اطلعت عليه الصحيفة.',
  'قالت رئيسة المجلس إن التقرير سينشر كاملا. ولم يسأل أحد سكان الجزيرة عن رأيهم في هذا القرار حتى الآن.',
]
const hebrewText = [
  'רשות הנמל חתמה על החוזה של המעבורת שלושה שבועות לפני שהסתיימה בדיקת הבטיחות, כך עולה מפרוטוקול הישיבה של 11 במרץ 2025.',
  'יושבת הראש אמרה שהדוח יפורסם במלואו. תושבי האי לא נשאלו לדעתם, והם כתבו על כך מכתב למועצת העיר בשבוע שעבר.',
]
const chineseText = [
  '港务局在安全检查结束前三周签署了前往斯凯罗岛的渡轮合同，这是三月十一日会议记录中的内容。岛上的居民没有被征求意见，他们为此写信给市议会。',
  '主席表示，检查报告将全文公布。她说，今年冬天没有人会被留在岛上。委员会以六票对五票通过了这项决定。',
]

function oneLanguage(text: string[], title: string, isRightToLeft = false): Uint8Array {
  const width = 300
  const headline = isRightToLeft ? Array.from(title).toReversed().join('') : title
  const x = isRightToLeft ? 72 + width - widthOf(title, 20) : 72
  const { words } = setText(text, { x: 72, y: 700, width, size: 11, indent: 18, isRightToLeft })
  return makePdf({ pages: [{ words: [heading(headline, 20, 745, x), ...words] }] })
}

function hebrew(): Uint8Array {
  const [first, second] = hebrewText
  const setting = { y: 700, width: 220, size: 10, isRightToLeft: true }
  return makePdf({
    pages: [
      {
        words: [
          ...setText([first!, first!.slice(0, 60)], { ...setting, x: 310 }).words,
          ...setText([second!, second!.slice(0, 60)], { ...setting, x: 60 }).words,
        ],
      },
    ],
  })
}

/** Shift-JIS codes with a font that names only a character collection: Adobe’s maps are needed to read them. */
function japanese(): Uint8Array {
  const lines = [
    // 新しい橋が来週開通します。
    '905682b582a28bb482aa97888f548a4a92ca82b582dc82b78142',
    // 市長は長年の願いだと述べた。
    '8e7392b782cd92b7944e82cc8ae882a282be82c68f7182d782bd8142',
  ]
  return makePdf({
    pages: [
      {
        words: lines.map((text, place) => ({
          x: 72,
          y: 700 - place * 16,
          size: 12,
          text,
          face: 'shift-jis',
        })),
      },
    ],
  })
}

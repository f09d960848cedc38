import { docxOf, wordParagraph } from './officeFiles.ts'

const p = wordParagraph

function styled(style: string, words: string): string {
  return p(words, `<w:pStyle w:val="${style}"/>`)
}

function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
}

function listed(words: string): string {
  return p(words, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')
}

function table(rows: string[][]): string {
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}

function note(kind: 'footnote' | 'endnote', id: number, words: string): string {
  const mark = `<w:r><w:${kind}Ref/></w:r>`
  return `<w:${kind} w:id="${id}">${p(mark + run(` ${words}`))}</w:${kind}>`
}

const picture =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="The east pier of Osier Bridge at low water"/><a:graphic><a:blip r:embed="rPicture"/></a:graphic></wp:inline></w:drawing></w:r>'
const textBox =
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
  p('In figures: 14 piers, 9 inspected, 2 found sound.') +
  '</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>' +
  p('In figures: 14 piers, 9 inspected, 2 found sound.') +
  '</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>'

export const docxCases: Record<string, Uint8Array> = {
  'report-with-notes-and-comments': docxOf({
    core: '<dc:title>Inspection of Osier Bridge</dc:title><dc:creator>Ines Calder; Tobias Wren</dc:creator><cp:lastModifiedBy>Mara Quill</cp:lastModifiedBy><dcterms:created>2025-02-03T08:15:00Z</dcterms:created><dcterms:modified>2025-03-11T22:40:00Z</dcterms:modified>',
    styles:
      style('Title', 'Title') +
      style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('House', 'Quernby Section', '<w:basedOn w:val="Heading1"/>') +
      style('Quote', 'Quote') +
      style('Caption', 'caption'),
    body:
      styled('Title', 'Inspection of Osier Bridge') +
      p(
        `${run('The engineers of the county looked at nine of the fourteen piers in January')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' and found two of them sound.')}`,
      ) +
      p(
        `${run('The town ')}<w:del w:id="1" w:author="Mara Quill" w:date="2025-03-10T09:00:00Z"><w:r><w:delText>will close</w:delText></w:r></w:del><w:ins w:id="2" w:author="Mara Quill" w:date="2025-03-10T09:00:00Z">${run('may close')}</w:ins>${run(' the bridge to lorries')}<w:commentRangeStart w:id="0"/>${run(' from May')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}`,
      ) +
      p(picture) +
      styled('Caption', 'The east pier at low water.') +
      styled('House', 'What was found') +
      p(`${run('Nobody had looked below the waterline since 1998.')}${textBox}`) +
      styled('Quote', '“The timber can be pushed in with a thumb,” the diver wrote.') +
      listed('Pier 3: rotten below the waterline') +
      listed('Pier 7: sound') +
      table([
        ['Pier', 'Built', 'State'],
        ['3', '1911', 'rotten'],
        ['7', '1953', 'sound'],
      ]) +
      p(
        `${run('The report cost 41,200 crowns')}<w:r><w:endnoteReference w:id="1"/></w:r>${run('.')}`,
      ) +
      p(`<w:r><w:t>Page</w:t><w:tab/><w:t>line</w:t><w:br/><w:t>next line</w:t></w:r>`),
    footnotes:
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
      note('footnote', 2, 'Between 6 and 24 January 2025, at low water.'),
    endnotes: note('endnote', 1, 'Invoice 2025/17 of the county, seen by the reporter.'),
    comments: `<w:comment w:id="0" w:author="Mara Quill" w:date="2025-03-10T09:05:00Z" w:initials="MQ">${p('Ask Ines whether May is sure.')}</w:comment>`,
    header: p('County engineers · Draft, not for release'),
    picture: true,
  }),
  'german-styles': docxOf({
    core: '<dc:title>Dokument1</dc:title><dc:creator>Microsoft Office User</dc:creator><dcterms:created>2024-11-05T10:00:00Z</dcterms:created>',
    styles:
      style('berschrift1', 'heading 1') +
      style('berschrift2', 'heading 2', '<w:basedOn w:val="berschrift1"/>') +
      style('Zitat', 'Quote') +
      style('Verzeichnis1', 'toc 1'),
    body:
      styled('berschrift1', 'Die Fähre nach Skerrow fährt wieder') +
      styled('Verzeichnis1', 'Warum sie ausfiel\t2') +
      p(
        'Nach elf Wochen hat die Fähre am Montag wieder abgelegt, und die Schlange reichte bis zum Zollhaus.',
      ) +
      styled('berschrift2', 'Warum sie ausfiel') +
      p(
        '<w:r><w:t xml:space="preserve">Der Motor war </w:t></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>am 19. August</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> heißgelaufen, und ein Ersatz&#xAD;teil fehlte.</w:t></w:r>',
      ) +
      styled('Zitat', '„Wir haben gewartet wie auf den Frühling“, sagte eine Wirtin.'),
  }),
  'arabic-letter': docxOf({
    core: '<dc:title></dc:title><dc:creator>ليلى حداد</dc:creator><dcterms:created>2025-01-20T07:00:00Z</dcterms:created><dc:language>ar-SA</dc:language>',
    body:
      p('رسالة إلى مجلس الميناء', '<w:bidi/><w:outlineLvl w:val="0"/>') +
      p(
        'أكتب إليكم بشأن إغلاق الرصيف القديم في بورت إليري الذي أُعلن عنه يوم الثلاثاء.',
        '<w:bidi/>',
      ) +
      listed('لم يُسأل أصحاب القوارب') +
      listed('لا يوجد رصيف بديل قبل الصيف') +
      p('وتفضلوا بقبول فائق الاحترام', '<w:bidi/>'),
  }),
  'japanese-with-ruby': docxOf({
    body:
      p('港の町で新しい橋が開通した') +
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>の町クアンビーで火曜日、新しい橋が開通し、住民およそ三百人が歩いて渡った。工事は二年遅れていた。</w:t></w:r>',
      ) +
      p('町長は「長い間お待たせしました」と述べた。'),
  }),
  'french-press-release': docxOf({
    core: '<dc:creator>Secrétariat</dc:creator><dcterms:created>2023-05-01T09:00:00Z</dcterms:created><dcterms:modified>2025-03-04T09:00:00Z</dcterms:modified>',
    styles: style('Titre1', 'heading 1'),
    body:
      styled('Titre1', 'Le port de Port Ellery ferme sa vieille cale') +
      p('Par Clémence Duval') +
      p('4 mars 2025') +
      p(
        'Le conseil du port a voté mardi la fermeture de la vieille cale, dont le bois ne porte plus les bateaux depuis l’automne.',
      ) +
      table([
        [
          'Cette cellule tient tout un paragraphe, parce que la page est composée en colonnes : le conseil rappelle que onze équipages changeront de quai, que la grue sera démontée au printemps, que la capitainerie restera ouverte et que personne ne perdra sa place avant que le nouveau quai du nord soit prêt à accueillir tout le monde.',
          'Contact : la capitainerie',
        ],
      ]) +
      p('Pour toute question, la capitainerie reçoit le jeudi.'),
  }),
  'ukrainian-moved-words': docxOf({
    core: '<dc:title>Microsoft Word - zvit.docx</dc:title>',
    body:
      p('Міст знову відкрито', '<w:outlineLvl w:val="0"/>') +
      p(
        `<w:moveFrom w:id="4" w:author="О. Гай">${run('Цього речення тут уже немає.')}</w:moveFrom>${run('Міст через річку відкрили у вівторок після ремонту, який тривав два роки.')}`,
      ) +
      p(
        `<w:moveTo w:id="5" w:author="О. Гай">${run('Мешканці чекали на це з осені.')}</w:moveTo>`,
      ) +
      `<w:sdt><w:sdtContent>${p('Рядок у полі, яке заповнюють.')}</w:sdtContent></w:sdt>`,
  }),
}

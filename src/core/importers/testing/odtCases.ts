import { odtOf } from './officeFiles.ts'

function p(words: string, style = 'Text_20_body'): string {
  return `<text:p text:style-name="${style}">${words}</text:p>`
}

function h(level: number, words: string): string {
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${words}</text:h>`
}

function note(kind: string, sign: string, words: string): string {
  return `<text:note text:note-class="${kind}"><text:note-citation>${sign}</text:note-citation><text:note-body>${p(words, 'Footnote')}</text:note-body></text:note>`
}

function remark(by: string, on: string, words: string): string {
  return `<office:annotation><dc:creator>${by}</dc:creator><dc:date>${on}</dc:date>${p(words)}</office:annotation>`
}

export const odtCases: Record<string, Uint8Array> = {
  'french-report-with-notes': odtOf({
    meta: '<dc:title>Rapport sur la vieille cale</dc:title><meta:initial-creator>Clémence Duval</meta:initial-creator><dc:creator>Benno Tarr</dc:creator><meta:creation-date>2025-01-14T10:20:00.123</meta:creation-date><dc:date>2025-02-20T18:00:00.5</dc:date><dc:language>fr-FR</dc:language>',
    automaticStyles:
      '<style:style style:name="P7" style:family="paragraph" style:parent-style-name="Quotations"/>',
    text:
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Benno Tarr</dc:creator></office:change-info><text:p>Ces mots furent supprimés.</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      p('Rapport sur la vieille cale', 'Title') +
      p(
        `La cale date de 1911${note('footnote', '1', 'Archives du port, carton 12.')} et n’a pas été réparée depuis<text:s text:c="1"/>1998${remark('Benno Tarr', '2025-02-20T17:55:00', 'À vérifier aux archives.')}.`,
      ) +
      h(1, 'Ce qui a été vu') +
      p('« Le bois cède sous le pouce », écrit le plongeur.', 'P7') +
      `<text:list><text:list-item>${p('Pile 3 : pourrie')}</text:list-item><text:list-item>${p('Pile 7 : saine')}</text:list-item></text:list>` +
      p(
        '<draw:frame><draw:image xlink:href="Pictures/quay.png"/><svg:title>La cale à marée basse</svg:title></draw:frame>',
      ) +
      p('La cale à marée basse.', 'Illustration') +
      `<table:table><table:table-column/><table:table-row><table:table-cell>${p('Pile')}</table:table-cell><table:table-cell>${p('État')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p('3')}</table:table-cell><table:table-cell>${p('pourrie')}</table:table-cell></table:table-row></table:table>` +
      p(
        '<draw:frame><draw:text-box><text:p>En bref : neuf piles vues sur quatorze.</text:p></draw:text-box></draw:frame>Le conseil se réunit en avril.',
      ),
    picture: true,
  }),
  'spanish-note-without-properties': odtOf({
    text:
      h(1, 'El muelle viejo se cierra') +
      p('Por María Ortiz') +
      p(
        'La junta del puerto decidió el martes cerrar el muelle viejo, cuyas vigas ya no aguantan los barcos de los pescadores.',
      ) +
      p('Once tripulaciones<text:line-break/>cambiarán de muelle.'),
  }),
  'hebrew-letter': odtOf({
    meta: '<dc:title>מכתב למועצת הנמל</dc:title><meta:initial-creator>נועה לוי</meta:initial-creator>',
    text:
      p('לכבוד מועצת הנמל,') +
      p('אני כותבת בעניין סגירת הרציף הישן בפורט אלרי, שעליה הודעתם ביום שלישי.') +
      p('בברכה, נועה לוי'),
  }),
  'chinese-with-index': odtOf({
    meta: '<dc:title>Untitled</dc:title><meta:creation-date>2024-12-01T00:00:00</meta:creation-date>',
    text:
      h(1, '旧码头将于五月关闭') +
      `<text:table-of-content><text:index-body>${p('调查结果<text:tab/>2')}</text:index-body></text:table-of-content>` +
      p('港务局星期二投票决定关闭旧码头，因为木桩已经无法承受渔船的重量，修理费用也超出了预算。') +
      h(2, '调查结果') +
      p(
        '<text:ruby><text:ruby-base>码头</text:ruby-base><text:ruby-text>matou</text:ruby-text></text:ruby>建于一九一一年。',
      ),
  }),
  'english-minutes-in-tables': odtOf({
    meta: '<meta:initial-creator>Harbour Office</meta:initial-creator><meta:creation-date>2025-03-11T19:00:00</meta:creation-date><dc:date>2025-03-11T21:00:00</dc:date>',
    text:
      p('Minutes of the harbour board', 'Title') +
      `<table:table><table:table-row><table:table-cell>${p('Present')}</table:table-cell><table:table-cell>${p('A. Rowe')}${p('I. Vell')}</table:table-cell></table:table-row><table:table-row><table:table-cell><table:table><table:table-row><table:table-cell>${p('Vote')}</table:table-cell><table:table-cell>${p('5 to 2')}</table:table-cell></table:table-row></table:table></table:table-cell><table:table-cell>${p('carried')}</table:table-cell></table:table-row></table:table>` +
      p(
        `The board closed the slipway${note('endnote', 'i', 'Paper 7 of the meeting.')}.${remark('I. Vell', '2025-03-12T08:00:00', 'I voted against.')}`,
      ),
  }),
}

import { Document, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ExportFormat } from '../../../shared/api'
import {
  linkedSources,
  plainText,
  type DraftDocument,
  type DraftNode,
} from '../../../shared/domain/drafts'
import type { DraftId } from '../../../shared/domain/ids'
import { checkWholeDraft } from '../checking/checks'
import { draftsService } from './drafts'
import { draftBytes } from './exports'
import { importManuscript } from './manuscripts'
import { openTestDesk } from '../../testing/openTestDesk'
import { storiesService } from '../stories'
import { paragraph, quoted } from '../../../shared/domain/testing/draftNodes'
import { bridgeDraft, openBridgeStory, storeDraft, type BridgeStory } from '../testing/bridgeDraft'

const surveyWords = 'We did not have the survey in front of us, and nobody asked for it'

/** A draft of one quote in a paragraph, with a second one behind it. */
function oneQuote({ quotes }: BridgeStory): DraftNode[] {
  return [
    paragraph('“', quoted(quotes.survey, surveyWords), ',” said Lena Oduya.'),
    paragraph(
      'In writing: “',
      quoted(quotes.writing, 'Nobody in Quernby has ever asked for it in writing'),
      '”.',
    ),
  ]
}

function documentOf({ desk }: BridgeStory, id: DraftId): DraftDocument {
  return draftsService(desk).get(id)!.draft.document
}

async function exported(story: BridgeStory, format: ExportFormat, content = oneQuote(story)) {
  const id = storeDraft(story, { type: 'doc', content })
  return (await draftBytes(story.desk, id, format, '')).bytes
}

/** A Word file whose text was edited: `edit` gets word/document.xml and answers another one. */
function withXml(bytes: Uint8Array, edit: (xml: string) => string, part = 'word/document.xml') {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part]!)
  const after = edit(before)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

const by = 'w:author="Tom Reed" w:date="2025-03-12T09:00:00Z"'
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const inserted = (words: string) => `<w:ins w:id="901" ${by}>${run(words)}</w:ins>`
const deleted = (words: string) =>
  `<w:del w:id="902" ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`

async function importXml(
  story: BridgeStory,
  edit: (xml: string) => string,
): Promise<DraftDocument> {
  const bytes = withXml(await exported(story, 'docx'), edit)
  const id = await importManuscript(story.desk, story.storyId, 'edited.docx', bytes)
  return documentOf(story, id)
}

describe('an editor’s change in a Word file', () => {
  const cases: [string, (xml: string) => string, string][] = [
    [
      'in the middle of the quoted words',
      (xml) =>
        xml.replace(
          run(surveyWords),
          run('We did not ') + deleted('have') + inserted('see') + run(surveyWords.slice(15)),
        ),
      'We did not see the survey in front of us, and nobody asked for it',
    ],
    [
      'of the first word, put in before the bookmark',
      (xml) =>
        xml.replace(
          `<w:bookmarkStart w:name="stet_1" w:id="1"/>${run(surveyWords)}`,
          `${inserted('They')}<w:bookmarkStart w:name="stet_1" w:id="1"/>${deleted('We')}${run(surveyWords.slice(2))}`,
        ),
      'They did not have the survey in front of us, and nobody asked for it',
    ],
    [
      'of the first word, put in with its quotation mark',
      (xml) =>
        xml.replace(
          `${run('“')}<w:bookmarkStart w:name="stet_1" w:id="1"/>${run(surveyWords)}`,
          `${deleted('“')}${inserted('He said: “They')}<w:bookmarkStart w:name="stet_1" w:id="1"/>${deleted('We')}${run(surveyWords.slice(2))}`,
        ),
      'They did not have the survey in front of us, and nobody asked for it',
    ],
    [
      'of the last word, put in behind the bookmark',
      (xml) =>
        xml.replace(
          `${run(surveyWords)}<w:bookmarkEnd w:id="1"/>`,
          `${run(surveyWords.slice(0, -2))}${deleted('it')}<w:bookmarkEnd w:id="1"/>${inserted('that')}`,
        ),
      'We did not have the survey in front of us, and nobody asked for that',
    ],
    [
      'of the last word, put in within the bookmark',
      (xml) =>
        xml.replace(
          run(surveyWords),
          run(surveyWords.slice(0, -2)) + deleted('it') + inserted('that'),
        ),
      'We did not have the survey in front of us, and nobody asked for that',
    ],
    [
      'that moves words to another place',
      (xml) =>
        xml.replace(
          run(surveyWords),
          `<w:moveTo w:id="903" ${by}>${run('nobody asked for it, and ')}</w:moveTo>` +
            run('we did not have the survey in front of us') +
            `<w:moveFrom w:id="904" ${by}>${run(', and nobody asked for it')}</w:moveFrom>`,
        ),
      'nobody asked for it, and we did not have the survey in front of us',
    ],
  ]

  test.each(cases)(
    '%s is accepted: the words stay tied and are said to be changed',
    async (_, edit, words) => {
      const story = openBridgeStory()
      const document = await importXml(story, edit)
      expect(linkedSources(document)).toEqual([
        { kind: 'quote', quoteId: story.quotes.survey, text: words },
        expect.objectContaining({ quoteId: story.quotes.writing }),
      ])
      const id = storeDraft(story, document)
      const [first, second] = checkWholeDraft(story.desk, id)
      expect([first!.grade, first!.quoteId]).toEqual(['changed', story.quotes.survey])
      expect(second!.grade).toBe('exact')
    },
  )

  test('that puts paragraphs apart leaves both parts tied', async () => {
    const story = openBridgeStory()
    const document = await importXml(story, (xml) =>
      xml.replace(
        run(surveyWords),
        `${run('We did not have the survey in front of us,')}</w:p><w:p>${run('and nobody asked for it')}`,
      ),
    )
    const ties = linkedSources(document)
    expect(ties.slice(0, 2)).toEqual([
      {
        kind: 'quote',
        quoteId: story.quotes.survey,
        text: 'We did not have the survey in front of us,',
      },
      { kind: 'quote', quoteId: story.quotes.survey, text: 'and nobody asked for it' },
    ])
  })

  test('that takes a paragraph’s end out joins the paragraphs', async () => {
    const story = openBridgeStory()
    const document = await importXml(story, (xml) =>
      xml.replace(
        '<w:p><w:r><w:t xml:space="preserve">“',
        `<w:p><w:pPr><w:rPr><w:del w:id="905" ${by}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">“`,
      ),
    )
    expect(document.content).toHaveLength(1)
    expect(linkedSources(document).map((source) => 'quoteId' in source && source.quoteId)).toEqual([
      story.quotes.survey,
      story.quotes.writing,
    ])
  })

  test('with comments leaves the comments behind', async () => {
    const story = openBridgeStory()
    const document = await importXml(story, (xml) =>
      xml.replace(
        run(surveyWords),
        `<w:commentRangeStart w:id="1"/>${run(surveyWords)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
    )
    expect(plainText(document)).toBe(
      `“${surveyWords},” said Lena Oduya.\nIn writing: “Nobody in Quernby has ever asked for it in writing”.`,
    )
    expect(linkedSources(document)[0]).toMatchObject({ text: surveyWords })
  })

  test('saved by Word, which writes cross-references and bookmarks in its own way, keeps every tie', async () => {
    const story = openBridgeStory()
    const original = bridgeDraft(story)
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const bytes = withXml(await exported(story, 'docx', original.content), (xml) =>
      xml
        // A field of characters, its instruction in two runs.
        .replace(
          /<w:fldSimple w:instr=" NOTEREF (\w+) [^"]*">(.*?)<\/w:fldSimple>/g,
          (_whole, name: string, result: string) =>
            `${field('begin')}<w:r><w:instrText xml:space="preserve"> NOTEREF </w:instrText></w:r>` +
            `<w:r><w:instrText>${name} \\f \\h </w:instrText></w:r>${field('separate')}${result}${field('end')}`,
        )
        // Ends of bookmarks between paragraphs, another order of attributes, marks of the spelling check.
        .replace(/<w:bookmarkEnd w:id="8"\/>(.*?<\/w:p>)/, '$1<w:bookmarkEnd w:id="8"/>')
        .replace(
          /<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>/g,
          '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="$2" w:name="$1"/>',
        ),
    )
    const id = await importManuscript(story.desk, story.storyId, 'saved.docx', bytes)
    const ids = (document: DraftDocument) =>
      linkedSources(document).map((source) =>
        source.kind === 'quote' ? source.quoteId : source.anchorId,
      )
    expect(ids(documentOf(story, id))).toEqual(ids(original))
  })

  test('in a program that drops bookmarks leaves the notes, which tie the words before them', async () => {
    const story = openBridgeStory()
    const document = await importXml(story, (xml) =>
      xml.replace(/<w:bookmark(?:Start|End) [^>]*>/g, ''),
    )
    expect(linkedSources(document)).toEqual([
      { kind: 'quote', quoteId: story.quotes.survey, text: surveyWords },
      {
        kind: 'quote',
        quoteId: story.quotes.writing,
        text: 'Nobody in Quernby has ever asked for it in writing',
      },
    ])
  })

  test('by which Word numbers the notes anew does not mislead: the note behind the words is theirs', async () => {
    const story = openBridgeStory()
    // A note of the editor's own comes first: what was note 1 is note 2 now, and the bookmarks keep their names.
    const renumbered = withXml(
      withXml(await exported(story, 'docx'), (xml) =>
        xml
          .replace('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="3"/>')
          .replace('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="2"/>')
          .replace(
            '<w:p><w:r><w:t xml:space="preserve">“',
            `<w:p>${run('As agreed')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:p><w:r><w:t xml:space="preserve">“`,
          ),
      ),
      (xml) =>
        xml
          .replace('w:id="2"', 'w:id="3"')
          .replace('w:id="1"', 'w:id="2"')
          .replace(
            '</w:footnotes>',
            `<w:footnote w:id="1"><w:p>${run('See the minutes.')}</w:p></w:footnote></w:footnotes>`,
          ),
      'word/footnotes.xml',
    )
    const id = await importManuscript(story.desk, story.storyId, 'edited.docx', renumbered)
    const document = documentOf(story, id)
    expect(linkedSources(document)).toEqual([
      { kind: 'quote', quoteId: story.quotes.survey, text: surveyWords },
      {
        kind: 'quote',
        quoteId: story.quotes.writing,
        text: 'Nobody in Quernby has ever asked for it in writing',
      },
    ])
    expect(plainText(document)).toContain('As agreed[1]')
    expect(plainText(document)).toMatch(/\[1\] See the minutes\.$/)
  })
})

describe.each<[ExportFormat, string]>([
  ['html', 'html'],
  ['markdown', 'md'],
  ['text', 'txt'],
])('a draft exported as %s', (format, ending) => {
  test.each([
    ['in the middle', 'did not have', 'did not see'],
    ['at the end', 'nobody asked for it', 'nobody asked for that'],
    ['at the beginning', 'We did not', 'They did not'],
  ])(
    'whose quoted words were edited %s has the link still, and the check says so',
    async (_, from, to) => {
      const story = openBridgeStory()
      const text = new TextDecoder().decode(await exported(story, format))
      // In the draft's words, not in the note that keeps the source's.
      expect(text).toContain(from)
      const edited = new TextEncoder().encode(text.replace(from, to))
      const id = await importManuscript(story.desk, story.storyId, `edited.${ending}`, edited)
      expect(linkedSources(documentOf(story, id))).toEqual([
        { kind: 'quote', quoteId: story.quotes.survey, text: surveyWords.replace(from, to) },
        expect.objectContaining({ quoteId: story.quotes.writing }),
      ])
      const [first] = checkWholeDraft(story.desk, id)
      expect([first!.grade, first!.quoteId]).toEqual(['changed', story.quotes.survey])
    },
  )
})

test('a piece written in Word gets the same grades as the same words typed in a draft', async () => {
  const story = openBridgeStory()
  const lines = [
    'The survey',
    `“${surveyWords},” Lena Oduya said.`,
    '“We did not see the survey in front of us, and nobody asked for it,” Lena Oduya said.',
    '“Siltation at the pier is within the range of the last forty years … recommended,” the report says.',
    '“Siltation at the pier is within the range of the last forty years; dredging isn’t recommended.”',
    '“The heron colony on the far bank has never been counted by anybody,” he said.',
    'They called it “a mess”.',
  ]
  const word = new Document({
    sections: [{ children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })) }],
  })
  const bytes = new Uint8Array(await Packer.toBuffer(word))
  const imported = await importManuscript(story.desk, story.storyId, 'piece.docx', bytes)
  const typed = storeDraft(story, {
    type: 'doc',
    content: lines.map((line) => paragraph(line)),
  })
  expect(linkedSources(documentOf(story, imported))).toEqual([])
  const grades = (id: DraftId) =>
    checkWholeDraft(story.desk, id).map(({ text, grade }) => [grade, text])
  expect(grades(imported)).toEqual(grades(typed))
  expect(new Set(grades(imported).map(([grade]) => grade)).size).toBeGreaterThanOrEqual(4)
})

test('what was made of a manuscript is one step of undo, and of redo', async () => {
  const story = openBridgeStory()
  const bytes = await exported(story, 'docx')
  const other = openBridgeStory(false)
  const before = draftsService(other.desk).list(other.storyId)
  const id = await importManuscript(other.desk, other.storyId, 'draft.docx', bytes)
  const quotes = () => checkWholeDraft(other.desk, id).map(({ quoteId }) => quoteId)
  const ties = quotes()
  expect(ties).toHaveLength(2)
  other.desk.history.undo()
  expect(draftsService(other.desk).list(other.storyId)).toEqual(before)
  other.desk.history.redo()
  expect(quotes()).toEqual(ties)
})

test('a source that is not in the library stays named, through one more export', async () => {
  const story = openBridgeStory()
  const original = bridgeDraft(story)
  for (const [format, ending] of [
    ['docx', 'docx'],
    ['html', 'html'],
    ['markdown', 'md'],
    ['text', 'txt'],
  ] as const) {
    const bytes = await exported(story, format, original.content)
    const desk = openTestDesk()
    const storyId = storiesService(desk).create('Elsewhere', null)
    const id = await importManuscript(desk, storyId, `draft.${ending}`, bytes)
    const document = draftsService(desk).get(id)!.draft.document
    expect(linkedSources(document)).toHaveLength(7)
    expect(JSON.stringify(document)).toContain('urn:sha256:')
    const again = (await draftBytes(desk, id, format, '')).bytes
    const back = await importManuscript(story.desk, story.storyId, `again.${ending}`, again)
    expect(linkedSources(documentOf(story, back))).toEqual(linkedSources(original))
  }
})

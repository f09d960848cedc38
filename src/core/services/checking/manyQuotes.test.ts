import { expect, test } from 'vitest'
import { articlesService } from '../articles/articles'
import { importsService, fieldsOf } from '../importing/imports'
import { quotesService } from '../quotes'
import type { ExportFormat } from '../../../shared/api'
import { linkedSources, type DraftNode } from '../../../shared/domain/drafts'
import { requireDraft } from '../drafts/drafts'
import { draftBytes } from '../drafts/exports'
import { importManuscript } from '../drafts/manuscripts'
import { paragraph, quoted } from '../../../shared/domain/testing/draftNodes'
import { openBridgeStory, storeDraft } from '../testing/bridgeDraft'

test.each<[ExportFormat, string]>([
  ['docx', 'docx'],
  ['html', 'html'],
  ['markdown', 'md'],
  ['text', 'txt'],
])(
  'three thousand quotes come back from %s within seconds',
  async (format, ending) => {
    const story = openBridgeStory()
    const { survey, writing } = story.quotes
    const content = Array.from({ length: 1500 }, (_, index): DraftNode =>
      paragraph(
        `${index}. “`,
        quoted(survey, 'nobody asked for it'),
        ',” she said. “',
        quoted(writing, 'Nobody in Quernby has ever asked for it in writing'),
        '.” And so it went on.',
      ),
    )
    const id = storeDraft(story, { type: 'doc', content })
    const { bytes } = await draftBytes(story.desk, id, format, '')
    const started = performance.now()
    const back = await importManuscript(story.desk, story.storyId, `many.${ending}`, bytes)
    const took = performance.now() - started
    const original = linkedSources({ type: 'doc', content })
    expect(original).toHaveLength(3000)
    expect(linkedSources(requireDraft(story.desk, back).document)).toEqual(original)
    expect(took).toBeLessThan(20_000)
  },
  60_000,
)

test('a manuscript tied to two hundred places of a long source is imported within seconds', async () => {
  const story = openBridgeStory()
  const { desk, storyId } = story
  const lines = Array.from(
    { length: 1500 },
    (_, index) =>
      `Line ${index} of the log of the harbour of Port Ellery was kept by the watch of day ${index}.`,
  )
  const { api: imports, offerBytes } = importsService(desk)
  const preview = offerBytes('log.txt', new TextEncoder().encode(lines.join('\n')))
  const { articleId } = imports.add(preview.previewId, fieldsOf(preview), storyId)
  const { version } = articlesService(desk).get(articleId)!
  const quotes = lines.slice(0, 200).map((line) => {
    const start = version.text.indexOf(line)
    return { line, id: quotesService(desk).pull(version.id, { start, end: start + line.length }) }
  })
  const content = quotes.map(({ id, line }) => paragraph('“', quoted(id, line), '”'))
  const draft = storeDraft(story, { type: 'doc', content })
  const { bytes } = await draftBytes(desk, draft, 'docx', '')
  const started = performance.now()
  const back = await importManuscript(desk, storyId, 'many.docx', bytes)
  const took = performance.now() - started
  expect(linkedSources(requireDraft(desk, back).document)).toEqual(
    linkedSources({ type: 'doc', content }),
  )
  expect(took).toBeLessThan(5_000)
}, 60_000)

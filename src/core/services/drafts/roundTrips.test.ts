import { describe, expect, test } from 'vitest'
import type { ExportFormat } from '../../../shared/api'
import { linkedSources, plainText, type DraftDocument } from '../../../shared/domain/drafts'
import type { DraftId } from '../../../shared/domain/ids'
import type { Desk } from '../desk'
import { draftsService } from './drafts'
import { draftBytes } from './exports'
import { importManuscript } from './manuscripts'
import { quotesService } from '../quotes'
import { tiesService } from './ties'
import { bridgeDraft, openBridgeStory, storeDraft } from '../testing/bridgeDraft'

const endings: [ExportFormat, string][] = [
  ['docx', 'docx'],
  ['html', 'html'],
  ['markdown', 'md'],
  ['text', 'txt'],
]

function documentOf(desk: Desk, id: DraftId): DraftDocument {
  return draftsService(desk).get(id)!.draft.document
}

/** The words line by line; where lists and quotations begin is not asked. */
function linesOf(document: DraftDocument): string[] {
  return plainText(document)
    .split('\n')
    .filter((line) => line !== '')
}

/** Where each tie leads, in words that mean the same in every library, and the tied words. */
function leadsOf(desk: Desk, document: DraftDocument): unknown[] {
  return linkedSources(document).map((source) => {
    const tie =
      source.kind === 'quote'
        ? { kind: source.kind, id: source.quoteId }
        : { kind: source.kind, id: source.anchorId }
    const [found] = tiesService(desk).targets([tie])
    return { target: found?.target, text: source.kind === 'quote' ? source.text : null }
  })
}

describe.each(endings)('a draft as %s', (format, ending) => {
  test('comes back into its library with the very same ties and words', async () => {
    const story = openBridgeStory()
    const original = bridgeDraft(story)
    const id = storeDraft(story, original)
    const { bytes } = await draftBytes(story.desk, id, format, '')
    const back = await importManuscript(story.desk, story.storyId, `draft.${ending}`, bytes)
    const document = documentOf(story.desk, back)
    expect(linkedSources(document)).toEqual(linkedSources(original))
    expect(linkedSources(original)).toHaveLength(7)
    expect(linesOf(document)).toEqual(linesOf(original))
  })

  test('comes into another library that has the same articles with the same ties and words', async () => {
    const story = openBridgeStory()
    const original = bridgeDraft(story)
    const { bytes } = await draftBytes(story.desk, storeDraft(story, original), format, '')
    const other = openBridgeStory(false)
    const back = await importManuscript(other.desk, other.storyId, `draft.${ending}`, bytes)
    const document = documentOf(other.desk, back)
    expect(leadsOf(other.desk, document)).toEqual(leadsOf(story.desk, original))
    expect(linesOf(document)).toEqual(linesOf(original))
  })

  test('comes back without the line that says what was withheld, and with the words that say where', async () => {
    const story = openBridgeStory()
    const { survey, siltation, writing } = story.quotes
    quotesService(story.desk).setTerms(survey, { kind: 'off record' })
    quotesService(story.desk).setTerms(writing, { kind: 'background' })
    const until = '2999-05-03T06:00:00.000Z'
    quotesService(story.desk).setTerms(siltation, { kind: 'embargo', until })
    const id = storeDraft(story, bridgeDraft(story))
    const { bytes, withheld } = await draftBytes(story.desk, id, format, '')
    expect(withheld).toEqual({ words: 3, names: 1 })
    const back = await importManuscript(story.desk, story.storyId, `draft.${ending}`, bytes)
    const said = linesOf(documentOf(story.desk, back)).join('\n')
    expect(said).not.toMatch(/passages? withheld:|not named/)
    expect(said).toMatch(/“\[words withheld: off the record\]”.* said \[name withheld\]/)
    expect(said).toContain('[words withheld: embargo until 3 May 2999, 06:00 UTC]')
    expect(said).toContain('Corrections: the news desk.')
  })
})

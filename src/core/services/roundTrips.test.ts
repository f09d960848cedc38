import { describe, expect, test } from 'vitest'
import type { ExportFormat } from '../../shared/api'
import { linkedSources, plainText, type DraftDocument } from '../../shared/domain/drafts'
import type { DraftId } from '../../shared/domain/ids'
import type { Desk } from './desk'
import { draftsService } from './drafts'
import { draftBytes } from './exports'
import { importManuscript } from './manuscripts'
import { tiesService } from './ties'
import { bridgeDraft, openBridgeStory, storeDraft } from './testing/bridgeDraft'

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
})

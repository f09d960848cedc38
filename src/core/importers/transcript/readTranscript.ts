import { nothingMore } from '../../../shared/domain/articles'
import { AppError } from '../../../shared/errors'
import { decodeText } from '../../decode/decodeText'
import { composeLocated } from '../composeLocated'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import type { FoundSources, SourceFile } from '../SourceFile'
import { joinCues } from './joinCues'
import { parseCues } from './parseCues'

/**
 * A transcript from captions (WebVTT or SubRip): paragraphs by speaker, and the moment at which each caption begins.
 * Throws `no-article-text` where no caption has a time and words, and what `decodeText` throws.
 */
export async function* readTranscript(file: SourceFile): FoundSources {
  const { text: written } = decodeText(file.bytes, file.name)
  const { heading, language, cues } = parseCues(written)
  const { text, blocks, asides, locators } = composeLocated(joinCues(cues))
  if (blocks.length === 0)
    throw new AppError(
      'no-article-text',
      `“${file.name}” holds no captions with times, so there is no transcript to import.`,
    )
  yield {
    inner: '',
    name: file.name,
    bytes: file.bytes,
    mediaType: /^\s*WEBVTT/.test(written) ? 'text/vtt' : 'application/x-subrip',
    article: {
      ...nothingMore,
      title: heading === null ? null : { value: heading, how: 'the first line of the file' },
      byline: null,
      outlet: null,
      publishedOn: null,
      url: file.url ?? null,
      canonicalUrl: null,
      language: language ?? guessLanguage(text),
      kind: 'transcript',
      text,
      blocks,
      asides,
      locators,
    },
  }
}

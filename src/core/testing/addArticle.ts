import type { ArticleId, StoryId } from '../../shared/domain/ids'
import type { Desk } from '../services/desk'
import { fieldsOf, importsService } from '../services/importing/imports'

/** Pastes a text as an article of a story, or of none. */
export function addArticle(
  desk: Desk,
  storyId: StoryId | null,
  title: string,
  text: string,
): ArticleId {
  const imports = importsService(desk).api
  const preview = imports.paste({ text, html: null })
  const fields = { ...fieldsOf(preview), title, outlet: 'Quernby Courier' }
  return imports.add(preview.previewId, fields, storyId).articleId
}

/** Pastes another copy of an article that is there. */
export function addCopy(desk: Desk, articleId: ArticleId, text: string): void {
  const imports = importsService(desk).api
  imports.addVersion(imports.paste({ text, html: null }).previewId, articleId)
}

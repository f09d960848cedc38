import type { ImportFields, ImportPreview } from '../../../shared/pages'
import type { PreparedSource } from '../../reading/PreparedSource'

/** What the form starts with: what was found, and a headline in any case. */
export function fieldsOf(
  preview: Pick<
    ImportPreview,
    'title' | 'fileName' | 'opening' | 'byline' | 'outlet' | 'publishedOn' | 'url'
  >,
): ImportFields {
  const firstWords = preview.opening.split(/\s+/).slice(0, 9).join(' ')
  return {
    title:
      preview.title?.value ?? preview.fileName?.replace(/\.\w+$/, '') ?? (firstWords || 'Untitled'),
    byline: preview.byline?.value ?? [],
    outlet: preview.outlet?.value ?? null,
    publishedOn: preview.publishedOn?.value ?? null,
    url: preview.url,
  }
}

/** The same for a source that no form is shown for. */
export function fieldsFound({ name, opening, article }: PreparedSource): ImportFields {
  const { title, byline, outlet, publishedOn } = article
  const url = article.url ?? article.canonicalUrl
  return fieldsOf({ title, fileName: name, opening, byline, outlet, publishedOn, url })
}

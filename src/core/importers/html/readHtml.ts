import { readableText } from '../importBytes'
import type { FoundSource, SourceFile } from '../SourceFile'
import { carryPictures } from './carryPictures'
import { importPictured } from './importHtml'

/**
 * A saved page with the pictures that came with it: within the page itself (SingleFile), or beside it under the address
 * that the page gives (a folder of a page saved complete, the parts of an MHTML file).
 */
export async function* readHtml(file: SourceFile): AsyncGenerator<FoundSource> {
  const { article, pictures } = importPictured(readableText(file.bytes, file), file)
  const images = await carryPictures(pictures(), file)
  yield {
    inner: '',
    name: file.name,
    bytes: file.bytes,
    mediaType: 'text/html',
    article: { ...article, images },
  }
}

import type { DraftId, StoryId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import type { Desk } from './desk'

/** Makes a draft of a manuscript's bytes; what names its sources is tied to them again. */
export async function importManuscript(
  _desk: Desk,
  _storyId: StoryId,
  _fileName: string,
  _bytes: Uint8Array,
): Promise<DraftId> {
  return Promise.reject(new AppError('not-yet', 'Stet cannot read manuscripts yet.'))
}

import { AppError } from '../../shared/errors'

// prettier-ignore
const sentences: Record<string, [code: string, sentence: string]> = {
  SQLITE_FULL: ['disk-full', 'The disk is full, so nothing more could be saved. What was saved before is safe; make room and try again.'],
  SQLITE_READONLY: ['read-only', 'This library cannot be written to. Copy it to a folder of your own to change it.'],
  SQLITE_CORRUPT: ['library-corrupt', 'This library is damaged and cannot be read further. Open a copy or a backup of it.'],
  SQLITE_NOTADB: ['not-a-library', 'This file is not a Stet library. Nothing was changed in it.'],
  SQLITE_BUSY: ['library-busy', 'Another program is writing to this library. Close it there and try again.'],
  SQLITE_LOCKED: ['library-busy', 'Another program is writing to this library. Close it there and try again.'],
  SQLITE_CONSTRAINT: ['not-possible', 'That does not fit what is in the library, so nothing was changed. It may have changed in the meantime.'],
  SQLITE_MISMATCH: ['not-possible', 'That does not fit what is in the library, so nothing was changed. It may have changed in the meantime.'],
  SQLITE_IOERR: ['disk-failed', 'The disk could not be read or written. What was saved before is kept.'],
  SQLITE_CANTOPEN: ['cannot-open', 'The library could not be opened. Check that its folder is there and can be written to.'],
  ENOSPC: ['disk-full', 'The disk is full, so nothing more could be saved. What was saved before is safe; make room and try again.'],
  EACCES: ['no-permission', 'You have no permission to read or write there. Choose another folder.'],
  EPERM: ['no-permission', 'You have no permission to read or write there. Choose another folder.'],
  EROFS: ['read-only', 'That folder cannot be written to. Choose another one.'],
  ENOENT: ['missing', 'The file is not there any more. It may have been moved or renamed.'],
  ENOTDIR: ['missing', 'The file is not there any more. It may have been moved or renamed.'],
  ELOOP: ['missing', 'That is a link that leads to itself, not a file.'],
  ENAMETOOLONG: ['missing', 'There is no file of that name; it is longer than a file’s name can be.'],
  EISDIR: ['is-a-folder', 'That is a folder, not a file.'],
}

/** A failure of SQLite or of the disk as a sentence; everything else as it is. */
export function toStoreError(thrown: unknown): unknown {
  if (thrown instanceof AppError || !(thrown instanceof Error)) return thrown
  if (!('code' in thrown)) return toBindingError(thrown)
  const code = String(thrown.code)
  // Extended codes such as SQLITE_IOERR_WRITE say what their first two words say.
  const known = sentences[code] ?? sentences[code.split('_').slice(0, 2).join('_')]
  return known ? new AppError(known[0], known[1]) : thrown
}

/** What better-sqlite3 itself refuses comes without a code. */
function toBindingError(thrown: Error): unknown {
  if (thrown.message === 'The database connection is not open')
    return new AppError('library-closed', 'The library was closed before this was done.')
  if (/^SQLite3 can only bind|^(Missing named|Too (few|many)) parameter/.test(thrown.message))
    return new AppError(
      'not-possible',
      'Stet could not make sense of this, so nothing was changed.',
    )
  return thrown
}

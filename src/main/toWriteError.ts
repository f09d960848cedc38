import { AppError, toFailure } from '../shared/errors'

/**
 * The failure to write `fileName`, as a sentence. A disk's own error that crossed from the core unnamed still carries
 * its code at the start of its words, as Node writes them: `ENOSPC: no space left on device, write`.
 */
export function toWriteError(thrown: unknown, fileName: string): AppError {
  const { code, message } = toFailure(thrown)
  const diskCode = /\b(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EBUSY|ENOENT)\b/.exec(message)?.[1]
  if (code !== 'unexpected' || !diskCode) return new AppError(code, message)
  return new AppError(...sentenceFor(diskCode, fileName))
}

function sentenceFor(diskCode: string, fileName: string): [code: string, sentence: string] {
  switch (diskCode) {
    case 'ENOSPC':
    case 'EDQUOT':
      return [
        'disk-full',
        `The disk is full, so “${fileName}” was not written. Make room, or choose another disk.`,
      ]
    case 'EBUSY':
      return [
        'file-in-use',
        `Another program has “${fileName}” open. Close it there and try again.`,
      ]
    case 'ENOENT':
      return [
        'folder-missing',
        `The folder for “${fileName}” is not there any more. Choose another one.`,
      ]
    default:
      return [
        'no-permission',
        `You may not write “${fileName}” in that folder. Choose another one.`,
      ]
  }
}

import type { IpcMainInvokeEvent } from 'electron'
import { AppError } from '../shared/errors'
import { appOrigin } from './appOrigin'

/** The one check of every call from a window: only our own page, in a window's main frame, is answered. */
export function requireTrustedSender({ sender, senderFrame }: IpcMainInvokeEvent): void {
  const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame
  if (isMainFrame && senderFrame.origin === appOrigin) return
  throw new AppError('not-trusted', 'This call does not come from Stet’s own window.')
}

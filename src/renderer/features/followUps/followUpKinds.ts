import {
  CalendarClock,
  CircleHelp,
  Handshake,
  MessageCircleReply,
  type LucideIcon,
} from 'lucide-react'
import type { FollowUpKind, Reply } from '../../../shared/domain/followUps'

/** What each kind is called and drawn as. */
export const followUpKinds: Record<FollowUpKind, { word: string; sign: LucideIcon }> = {
  scheduled: { word: 'Scheduled', sign: CalendarClock },
  promise: { word: 'Promise', sign: Handshake },
  request: { word: 'Request', sign: MessageCircleReply },
  question: { word: 'Question', sign: CircleHelp },
}

/** What came back from somebody who was asked. */
export const replyWords: Record<Reply, string> = {
  asked: 'No answer yet',
  answered: 'Answered',
  declined: 'Declined to comment',
  silent: 'Did not answer',
}

type Id<Noun extends string> = string & { readonly __id: Noun }

export type StoryId = Id<'story'>
export type ArticleId = Id<'article'>
export type VersionId = Id<'version'>
export type AnchorId = Id<'anchor'>
export type EntityId = Id<'entity'>
export type MentionId = Id<'mention'>
export type QuoteId = Id<'quote'>
export type EventId = Id<'event'>
export type FollowUpId = Id<'follow-up'>
export type NoteId = Id<'note'>
export type DraftId = Id<'draft'>
export type DraftVersionId = Id<'draft-version'>
export type ImageId = Id<'image'>
/** An import of many files. */
export type JobId = Id<'import-job'>
export type WatchedFolderId = Id<'watched-folder'>

let lastMoment = 0
let sequence = 0

/**
 * A new id: UUID version 7 (RFC 9562), so that ids are globally unique and sort by the time they were made,
 * also within one millisecond of one process.
 */
export function newId<Name extends string>(): Name {
  const moment = Date.now()
  sequence = moment === lastMoment ? sequence + 1 : 0
  lastMoment = moment
  // 48 bits of time, then a 12-bit counter where the RFC allows one, then chance.
  const time = moment.toString(16).padStart(12, '0')
  const counter = (0x7000 | (sequence & 4095)).toString(16)
  const variant = (0x8000 | (randomBits() & 0x3fff)).toString(16)
  let rest = ''
  for (let part = 0; part < 3; part++) rest += randomBits().toString(16).padStart(4, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-${counter}-${variant}-${rest}` as Name
}

// Asking for chance takes as long for a few bits as for many.
const chance = new Uint8Array(4096)
let used = chance.length

/** Sixteen random bits. */
function randomBits(): number {
  if (used === chance.length) {
    crypto.getRandomValues(chance)
    used = 0
  }
  return (chance[used++]! << 8) | chance[used++]!
}

type Id<Noun extends string> = string & { readonly __id: Noun }

export type StoryId = Id<'story'>
export type ArticleId = Id<'article'>
export type VersionId = Id<'version'>
export type AnchorId = Id<'anchor'>
export type EntityId = Id<'entity'>
export type MentionId = Id<'mention'>
export type QuoteId = Id<'quote'>
export type EventId = Id<'event'>
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
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  // 48 bits of time, then a 12-bit counter where the RFC allows one.
  for (let index = 0; index < 6; index++)
    bytes[index] = Math.floor(moment / 2 ** (40 - 8 * index)) & 255
  bytes[6] = 0x70 | ((sequence >> 8) & 15)
  bytes[7] = sequence & 255
  bytes[8] = 0x80 | (bytes[8]! & 63)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Name
}

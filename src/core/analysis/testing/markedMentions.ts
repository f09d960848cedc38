import type { EntityType } from '../../../shared/domain/analysis'
import type { NamedMention } from '../names/findEntities'
import { linkEntities } from '../linking/linkEntities'

const types: Record<string, EntityType> = { P: 'PERSON', O: 'ORG', L: 'PLACE', E: 'OTHER' }

/** A text with its mentions marked: “{P Mara Lindqvist} met {O the board}”; a role stands behind a bar. */
export function read(marked: string): { text: string; mentions: NamedMention[] } {
  const mentions: NamedMention[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\{([POLE]) ([^|}]+)(?:\|([^}]+))?\}/g)) {
    text += marked.slice(at, match.index)
    const name = match[2]!
    const start = text.length
    text += name
    mentions.push({
      start,
      end: text.length,
      type: types[match[1]!]!,
      text: name,
      role: match[3] ?? null,
    })
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), mentions }
}

/** Each entity as its name and all its mentions as written. */
export function linked(marked: string): string[] {
  const { text, mentions } = read(marked)
  return linkEntities(text, mentions).map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )
}

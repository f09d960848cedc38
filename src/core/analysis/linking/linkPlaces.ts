import { stateOfAbbreviation } from '../data/states'
import type { NamedMention } from '../names/findEntities'
import { canonicalName } from '../names/gazetteer'
import { soundOf } from './likeness'
import { addTo, formOf, startLink, type Link } from './linkEntities'
import { fold } from '../names/personNames'

/** The places of a text, or what else is known by its name alone: by name, known other names and spelling. */
export function linkPlaces(mentions: NamedMention[]): Link[] {
  const links = new Map<string, Link>()
  for (const mention of mentions) {
    const form = formOf(mention)
    const name = fold(canonicalName(stateOfAbbreviation(form) ?? form, mention.type))
    // A short name is one letter from another: Iran and Iraq, Mali and Bali.
    const key = name.length < 6 ? name : soundOf(name)
    const link = links.get(key)
    if (link) addTo(link, mention)
    else links.set(key, startLink(mention))
  }
  return [...links.values()]
}

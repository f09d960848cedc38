import type { EntityType } from '../../shared/domain/analysis'
import type { Role } from '../../shared/domain/entities'

/** Somebody or something that the library knows. */
export interface KnownName {
  type: EntityType
  name: string
  aliases: string[]
  roles: Role[]
  /** A person accepted it; else it is only suggested. */
  accepted: boolean
  /** One of the story's articles names it. */
  inStory: boolean
}

/** The names of a library, made ready for looking up. */
export interface NameBook {
  names: KnownName[]
}

export function makeNameBook(names: KnownName[]): NameBook {
  return { names }
}

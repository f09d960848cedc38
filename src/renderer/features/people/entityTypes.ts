import type { EntityType } from '../../../shared/domain/analysis'

export const typesInOrder: EntityType[] = ['PERSON', 'ORG', 'PLACE', 'OTHER']

export const typePlurals: Record<EntityType, string> = {
  PERSON: 'People',
  ORG: 'Organisations',
  PLACE: 'Places',
  OTHER: 'Other',
}

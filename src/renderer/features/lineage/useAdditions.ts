import { useQuery } from '@tanstack/react-query'
import type { VersionId } from '../../../shared/domain/ids'
import type { CopyDifferences } from '../../../shared/domain/lineage/compareCopies'
import { additionsOf } from '../../api/reads'
import { useShownFamilies } from './shownFamilies'

/** What a copy has that the first one of its family has not; null when that is not to be shown. */
export function useAdditions(versionId: VersionId): CopyDifferences | null {
  const shown = useShownFamilies(({ additions }) => additions)
  const additions = useQuery(additionsOf(versionId)).data ?? null
  return shown ? additions : null
}

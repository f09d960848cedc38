import type { Clusters } from './Clusters'
import type { FeatureRows } from './FeatureRows'

/** What training has learnt; `readNameModel` makes one of the bytes of resources/names.model. */
export interface NameModel {
  clusters: Clusters
  weights: Weights
}

/** What each feature speaks for. */
export interface Weights {
  rowOf: FeatureRows
  /** `LABELS` roots of weights a row, with their signs; row 0 is all zeros. */
  roots: Int8Array
  /** `LABELS` times `LABELS`: how well a label (row) follows another (column). */
  steps: ArrayLike<number>
}

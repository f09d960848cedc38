import type { Clusters } from './Clusters'

/** What training has learnt; `readNameModel` makes one of the bytes of resources/names.model. */
export interface NameModel {
  clusters: Clusters
  weights: Weights
}

/** What each feature speaks for. */
export interface Weights {
  /** For each feature the number of its row; 0, a row of zeros, for those that say nothing. */
  rowOf: Int32Array
  /** `LABELS` weights a row. */
  rows: Int16Array | Float32Array
  /** `LABELS` times `LABELS`: how well a label (row) follows another (column). */
  steps: ArrayLike<number>
}

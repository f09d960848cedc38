import type { Clusters } from './Clusters'
import type { FeatureRows } from './FeatureRows'
import type { ListedNames } from './ListedNames'

/** What is known of words before anything was learnt. */
export interface Lexicon {
  clusters: Clusters
  listed: ListedNames
}

/** That and what training has learnt; `readNameModel` makes one of the bytes of resources/names.model. */
export interface NameModel extends Lexicon {
  weights: Weights
}

/** What each feature speaks for: of the labels, a feature has weights for four on average. */
export interface Weights {
  rowOf: FeatureRows
  /** Where the weights of each row begin in `labels` and `roots`, and where those of the last one end; row 0 has none. */
  begins: Uint32Array
  labels: Uint8Array
  /** Roots of weights, with their signs. */
  roots: Int8Array
  /** `LABELS` times `LABELS`: how well a label (row) follows another (column). */
  steps: ArrayLike<number>
}

import type { Bridge } from '../shared/shell'

declare global {
  interface Window {
    /** Put there by the preload. */
    stet: Bridge
  }
}

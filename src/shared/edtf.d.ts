/** What we use of edtf.js, which brings no types of its own. Bounds are milliseconds since 1970 UTC. */
declare module 'edtf' {
  export default function edtf(text: string): {
    type: string
    min: number | null
    max: number | null
  }
}

interface ImportMeta {
  /** Vite's own, resolved when the app is built: file path to file text. */
  glob(
    pattern: string,
    options: { query: '?raw'; import: 'default'; eager: true },
  ): Record<string, string>
  /** The same, each file as a `data:` address in a module of its own, loaded when it is asked for. */
  glob(
    pattern: string,
    options: { query: '?url&inline'; import: 'default' },
  ): Record<string, () => Promise<string>>
}

interface ImportMeta {
  /** Vite's own, resolved when the app is built: file path to file text. */
  glob(
    pattern: string,
    options: { query: '?raw'; import: 'default'; eager: true },
  ): Record<string, string>
}

import { escapeHtml } from './escapeHtml'

/** A page that needs nothing beside itself, and that no script, picture or request can get into. */
export function htmlPage(page: {
  title: string
  language: string | null
  styles: string
  body: string
}): string {
  const language = page.language === null ? '' : ` lang="${escapeHtml(page.language)}"`
  return `<!doctype html>
<html${language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title || 'Untitled')}</title>
<style>
${baseStyles}${page.styles}</style>
</head>
<body>
${page.body}</body>
</html>
`
}

const baseStyles = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1d1c1a; --second: #5c5952; --line: #e2dfd7; --bar: #c9c4b8; --accent: #8f2d1f; --tint: #efe9dc; --link: #2f5f9e;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #ebe7df; --second: #aaa59a; --line: #34322d; --bar: #57534a; --accent: #e0846f; --tint: #2d2a24; --link: #8fb7ea; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1.5rem, 6vw, 4.5rem) 1.5rem 5rem; max-width: 43rem;
  font: 1.125rem/1.58 "Source Serif 4", Newsreader, "Iowan Old Style", Charter, Georgia, "Times New Roman", serif;
  font-kerning: normal; hanging-punctuation: first; overflow-wrap: break-word; text-wrap: pretty;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.2; font-weight: 600; text-wrap: balance; break-after: avoid; margin: 2em 0 0.5em; }
h1 { font-size: 2.05rem; line-height: 1.14; letter-spacing: -0.012em; margin: 0 0 0.7em; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.125rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0 0 0.85em; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
:target { background: var(--tint); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@page { size: A4; margin: 24mm 28mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --second: #444; --line: #bbb; --bar: #888; --accent: #000; --link: #000; --tint: transparent; }
  body { padding: 0; max-width: none; font-size: 11pt; line-height: 1.45; }
  p { orphans: 3; widows: 3; }
}
`

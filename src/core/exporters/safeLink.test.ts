import { expect, test } from 'vitest'
import { safeLink } from './safeLink'

test.each([
  ['https://northernwire.example/a?b=1&c=2#d', 'https://northernwire.example/a?b=1&c=2#d'],
  ['http://northernwire.example', 'http://northernwire.example/'],
  ['mailto:desk@northernwire.example', 'mailto:desk@northernwire.example'],
  ['https://ada:secret@northernwire.example/a', 'https://northernwire.example/a'],
  ['https://northernwire.example/a (b) "c"', 'https://northernwire.example/a%20%28b%29%20%22c%22'],
  ["https://northernwire.example/?q=<script>'", 'https://northernwire.example/?q=%3Cscript%3E%27'],
  [
    'https://northernwire.example/hafen/übersicht',
    'https://northernwire.example/hafen/%C3%BCbersicht',
  ],
])('%s may stand in a file', (address, safe) => {
  expect(safeLink(address)).toBe(safe)
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///home/ada/story.txt',
  'C:\\Users\\ada\\story.txt',
  '/relative',
  '#place',
  'northernwire.example',
  '',
  `https://northernwire.example/${'a'.repeat(9000)}`,
  null,
  42,
  { href: 'https://northernwire.example' },
])('%j may not', (address) => {
  expect(safeLink(address)).toBeNull()
})

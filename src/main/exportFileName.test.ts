import { expect, test } from 'vitest'
import { exportFileName } from './exportFileName'

test.each([
  ['Harbour deal: who paid?', 'Harbour deal who paid.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['.hidden', 'hidden.docx'],
  ['  Spaces\nand\tlines  ', 'Spaces and lines.docx'],
  ['Der Fall Müller – Teil 2', 'Der Fall Müller – Teil 2.docx'],
  ['港口协议', '港口协议.docx'],
  ['', 'Untitled.docx'],
  ['???', 'Untitled.docx'],
  ['CON', 'Untitled CON.docx'],
])('%j is saved as %j', (title, fileName) => {
  expect(exportFileName(title, 'docx')).toBe(fileName)
})

test('a long title is cut between characters, short enough for every file system', () => {
  const name = exportFileName('👩‍👩‍👧‍👦'.repeat(50), 'docx')
  expect(Buffer.byteLength(name)).toBeLessThan(200)
  expect(name).toMatch(/^(👩‍👩‍👧‍👦)+\.docx$/u)
})

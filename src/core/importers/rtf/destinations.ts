/** Where the text of a group goes. */
export type Destination =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'made'
  | 'changed'
  | 'footnote'
  | 'comment'
  | 'bullet'

const byWord: Record<string, Destination> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  footnote: 'footnote',
  annotation: 'comment',
  listtext: 'bullet',
  pntext: 'bullet',
}
for (const word of (
  'colortbl pict header headerl headerr headerf footer footerl footerr footerf fldinst bkmkstart bkmkend ' +
  'listtable listoverridetable revtbl rsidtbl filetbl themedata colorschememapping datastore generator nonshppict ' +
  'shppict xmlnstbl latentstyles mmathPr template private tc xe rxe txe atnid atnauthor atnref atndate atntime atnicn ' +
  'atrfstart atrfend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgptbl docvar passwordhash wgrffmtfilter ' +
  'objdata objclass objname falt panose fontemb background sp sn sv do dptxbxtext mhtmltag htmltag'
).split(' '))
  byWord[word] = 'skip'
const inInfo: Record<string, Destination> = {
  title: 'title',
  author: 'author',
  creatim: 'made',
  revtim: 'changed',
}
/** What may hold text that is read, though it is marked as one that a reader need not know. */
const readThough = new Set(['annotation', 'listtext', 'pntext', 'footnote', 'shpinst'])

/** Where a group's first word sends its text; null where the word is no destination. */
export function destinationOf(
  word: string,
  within: Destination,
  isOptional: boolean,
): Destination | null {
  if (within === 'info') return inInfo[word] ?? 'skip'
  if (isOptional && !readThough.has(word)) return 'skip'
  return byWord[word] ?? null
}

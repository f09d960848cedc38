import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Instant } from '../../shared/domain/days'
import type { DraftMark, DraftNode } from '../../shared/domain/drafts'
import { keptBack, type Terms } from '../../shared/domain/terms'
import { draftFormats, type DraftFormat } from './DraftToExport'
import type { DraftUnderTerms, SourceUnderTerms, StretchUnderTerms } from './DraftUnderTerms'
import { exportDraft } from './exportDraft'
import { layOutDraft } from './layOutDraft'
import { drawableText } from './pdf/drawableText'
import { loadPdfFonts } from './pdf/loadPdfFonts'
import { pdfDefinition } from './pdf/pdfDefinition'
import { citation, heading, paragraph, quoted, text } from '../../shared/domain/testing/draftNodes'
import { source } from './testing/harbourDraft'
import { withhold } from './withhold'

const fonts = loadPdfFonts()
const now = '2025-03-12T09:00:00.000Z' as Instant

/** Every source has words of its own that stand nowhere else: the letter tells what of it they are. */
function secret(index: number, what: string): string {
  return `zq${what}${index}x`
}

function nameOf(index: number): string {
  return `Nadira Qv${String.fromCharCode(97 + index)}son`
}

const terms = fc.constantFrom<Terms>(
  { kind: 'on record' },
  { kind: 'background' },
  { kind: 'off record' },
  { kind: 'embargo' },
  { kind: 'embargo', until: '2025-03-12T09:00:00.001Z' },
  { kind: 'embargo', until: '2025-03-12T08:59:59.999Z' },
)

function sourceUnder(index: number, given: Terms): SourceUnderTerms {
  const name = nameOf(index)
  return {
    source: source(`q${index}`, {
      articleTitle: `${secret(index, 'title')} story`,
      outlet: secret(index, 'outlet'),
      byline: [secret(index, 'byline')],
      url: `https://${secret(index, 'host')}.example/page`,
      exact: `the ${secret(index, 'words')} of it`,
      // Its neighbours' words, as in a text where one quote follows another.
      prefix: `${secret(index - 1, 'words')} ends, `,
      suffix: `, ${secret(index + 1, 'words')}`,
      start: index * 100,
      end: index * 100 + 20,
      versionSha256: secret(index, 'hash').padEnd(64, '0'),
      speaker: name,
    }),
    terms: given,
    names: [name, name.split(' ')[1]!],
    near: [],
  }
}

interface Written {
  index: number
  /** How the words are set, and what stands around them. */
  looks: ('bold' | 'italic' | 'link' | 'none')[]
  kind: 'tied' | 'quoted' | 'cited'
  attribution: 'full' | 'surname' | 'capitals' | 'split' | 'none'
  isHeadline: boolean
}

const written: fc.Arbitrary<Written> = fc.record({
  index: fc.nat(3),
  looks: fc.array(fc.constantFrom('bold', 'italic', 'link', 'none'), {
    minLength: 1,
    maxLength: 3,
  }),
  kind: fc.constantFrom('tied', 'quoted', 'cited'),
  attribution: fc.constantFrom('full', 'surname', 'capitals', 'split', 'none'),
  isHeadline: fc.boolean(),
})

/** A draft in which each paragraph rests on one source, in one way or another. */
function draftOf(paragraphs: Written[], given: Terms[]): DraftUnderTerms {
  const sources = given.map((each, index) => ({
    ...sourceUnder(index, each),
    near: given.flatMap((other, at) =>
      keptBack(other, now) !== null && at !== index
        ? [at < index ? spanBefore(index) : spanBehind(index)]
        : [],
    ),
  }))
  const stretches: StretchUnderTerms[] = []
  const content = paragraphs.map((each, number): DraftNode => {
    const { terms, names } = sources[each.index]!
    const words = `the ${secret(each.index, 'words')} of it`
    const nodes = [text('It was said: “'), ...wordsOf(each, words), text('”')]
    const isUnderTerms = each.kind === 'quoted' && terms.kind !== 'on record'
    if (isUnderTerms)
      stretches.push({
        paragraph: number,
        start: 14,
        end: 14 + words.length,
        quotation: String(number),
        terms,
        names,
      })
    // A citation says nothing of who speaks in the writer's own sentence.
    if (each.kind !== 'cited') nodes.push(text(', said '), ...attributionOf(each), text('.'))
    return each.isHeadline
      ? { ...heading(1, ''), content: nodes }
      : paragraph(...nodes, { type: 'hardBreak' }, 'And no more.')
  })
  const headline = paragraphs.find(({ isHeadline }) => isHeadline)
  const title =
    headline && headline.kind !== 'cited'
      ? `It was said: the ${secret(headline.index, 'words')} of it`
      : 'A follow-up'
  return {
    title,
    language: 'en',
    document: { type: 'doc', content },
    sources,
    stretches,
  }
}

function wordsOf({ kind, looks, index }: Written, words: string): DraftNode[] {
  if (kind === 'cited') return [text('what everybody knew'), citation(`anchor of q${index}`)]
  const size = Math.ceil(words.length / looks.length)
  return looks.map((look, at) => {
    const part = words.slice(at * size, (at + 1) * size)
    return kind === 'tied'
      ? quoted(`q${index}`, part, ...marksOf(look, index))
      : text(part, ...marksOf(look, index))
  })
}

function marksOf(look: Written['looks'][number], index: number): DraftMark[] {
  if (look === 'none') return []
  if (look !== 'link') return [{ type: look }]
  const href = `https://${secret(index, 'host')}.example/page?from=draft`
  return [{ type: 'link', attrs: { href } }]
}

function attributionOf({ attribution, index }: Written): DraftNode[] {
  const name = nameOf(index)
  const [first, last] = name.split(' ') as [string, string]
  if (attribution === 'full') return [text(name)]
  if (attribution === 'surname') return [text(`Ms ${last}`)]
  if (attribution === 'capitals') return [text(last.toUpperCase())]
  if (attribution === 'split')
    return [
      text(`${first} `, { type: 'bold' }),
      text(last.slice(0, 2)),
      text(last.slice(2), { type: 'italic' }),
    ]
  return [text('somebody')]
}

function spanBefore(index: number) {
  return { start: index * 100 - 30, end: index * 100 - 3 }
}

function spanBehind(index: number) {
  return { start: index * 100 + 22, end: index * 100 + 90 }
}

async function contentOf(draft: DraftUnderTerms, format: DraftFormat): Promise<string> {
  const { draft: shown } = withhold(draft, now)
  if (format === 'pdf')
    return JSON.stringify(pdfDefinition(layOutDraft(shown), drawableText(fonts)))
  const file = await exportDraft(shown, format)
  if (format !== 'docx') return strFromU8(file)
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n')
}

test.each(draftFormats)(
  'whatever is written on whatever terms, nothing kept back is told, as %s',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 1, maxLength: 6 }),
        fc.array(terms, { minLength: 4, maxLength: 4 }),
        async (paragraphs, given) => {
          const draft = draftOf(paragraphs, given)
          const file = (await contentOf(draft, format)).toLowerCase()
          for (const { index, kind } of paragraphs) {
            const kept = keptBack(given[index]!, now)
            // Joined as a reader sees it: what is set in bold is in tags of its own.
            const read = file.replace(/<[^>]*>|[*\\]/g, '')
            if (kept === 'words') {
              expect(file).not.toContain(secret(index, 'words'))
              expect(read).not.toContain(secret(index, 'words'))
            }
            if (kept !== null) {
              for (const what of ['title', 'outlet', 'byline', 'host', 'hash'])
                expect(file).not.toContain(secret(index, what))
              expect(read).not.toContain(nameOf(index).split(' ')[1]!.toLowerCase())
            } else if (kind !== 'quoted') expect(file).toContain(secret(index, 'title'))
          }
        },
      ),
      { numRuns: format === 'docx' || format === 'pdf' ? 60 : 300 },
    )
  },
  60_000,
)

test.each(draftFormats)(
  'the same draft at the same moment gives the same bytes, as %s',
  async (format) => {
    const draft = draftOf(
      [0, 1, 2].map((index): Written => ({
        index,
        looks: ['none'],
        kind: 'tied',
        attribution: 'full',
        isHeadline: false,
      })),
      [{ kind: 'off record' }, { kind: 'background' }, { kind: 'embargo' }, { kind: 'on record' }],
    )
    const once = await exportDraft(withhold(draft, now).draft, format, { fonts })
    const again = await exportDraft(withhold(draft, now).draft, format, { fonts })
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true)
    expect(withhold(draft, now).draft.closingLine).toBe(
      '2 passages withheld: 1 off the record, 1 under embargo; 1 source on background not named.',
    )
  },
)

test('a draft under no terms is exported as it is', () => {
  const draft = draftOf(
    [{ index: 0, looks: ['bold', 'link'], kind: 'tied', attribution: 'full', isHeadline: true }],
    [{ kind: 'on record' }, { kind: 'on record' }, { kind: 'on record' }, { kind: 'on record' }],
  )
  const { draft: shown, withheld } = withhold(draft, now)
  expect(shown).toEqual({
    title: draft.title,
    language: 'en',
    document: draft.document,
    sources: draft.sources.map((under) => under.source),
    closingLine: null,
  })
  expect(withheld).toEqual({ words: 0, names: 0 })
})

test('paragraphs keep their numbers beside words that stand in none', () => {
  const draft = draftOf(
    [{ index: 0, looks: ['none'], kind: 'quoted', attribution: 'none', isHeadline: false }],
    [{ kind: 'off record' }, { kind: 'on record' }, { kind: 'on record' }, { kind: 'on record' }],
  )
  const loose = [
    text('Loose.'),
    { type: 'blockquote', content: [text('Loose too.'), paragraph('In a box.')] },
  ]
  const document = { ...draft.document, content: [...draft.document.content!, ...loose] }
  const shown = withhold({ ...draft, document }, now).draft.document
  expect(JSON.stringify(shown)).not.toContain(secret(0, 'words'))
  expect(JSON.stringify(shown)).toContain('Loose too.')
})

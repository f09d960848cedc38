import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { gradeWords } from '../shared/domain/checks'
import { flagWords } from '../shared/domain/flags'
import { mayHoldQuotation } from '../shared/domain/verbatim/quotationMarks'
import { AppError } from '../shared/errors'
import type { CheckedQuote } from '../shared/pages'
import { readManuscript } from '../core/manuscripts/readManuscript'
import type { Desk } from '../core/services/desk'
import { readWhole } from '../core/reading/openFile'
import {
  checkManuscript,
  checkStoredDraft,
  type WholeCheck,
} from '../core/services/checking/wholeCheck'
import { oneLine, printJson } from './lines'
import { draftNamed, isDraft, storyNamed, withLibrary } from './withLibrary'

/**
 * `stet check DRAFT|FILE`: one line a quoted string, in reading order, then one a flag, then one a sentence that rests
 * on nothing. A manuscript's file is checked as it is and not stored.
 */
export function checkDraft(
  name: string,
  options: { library: string; story?: string; json?: boolean },
): Promise<boolean> {
  return withLibrary(options.library, {}, async (desk) => {
    const checked = await check(desk, name, options.story)
    if (options.json) printAsJson(checked)
    else process.stdout.write(inWords(checked))
    return true
  })
}

/** A draft goes before a file of that name, unless a story is named, which is said of files alone. */
async function check(desk: Desk, name: string, story?: string): Promise<WholeCheck> {
  const isFile = existsSync(name)
  if (!isFile && !isDraft(desk, name))
    throw new AppError('no-such-draft', `There is no draft and no file “${name}”.`)
  if (!isFile || (story === undefined && isDraft(desk, name)))
    return checkStoredDraft(desk, draftNamed(desk, name))
  const storyId = story === undefined ? null : storyNamed(desk, story)
  return checkManuscript(desk, storyId, await readManuscript(readWhole(name), basename(name)))
}

function printAsJson({ quotes, flags, unsourced }: WholeCheck): void {
  for (const { text, grade, strict, notes, match, speaker, diff } of quotes)
    printJson({
      text,
      grade,
      strict,
      notes,
      article: match && { id: match.articleId, title: match.articleTitle, outlet: match.outlet },
      start: match?.start ?? null,
      end: match?.end ?? null,
      locator: match?.locator ?? null,
      speaker,
      diff,
    })
  for (const { kind, text, sentence, suggestion } of flags)
    printJson({ flag: kind, text, sentence, suggestion })
  for (const sentence of unsourced) printJson({ unsourced: sentence })
}

function inWords({ quotes, flags, unsourced }: WholeCheck): string {
  const lines = [
    ...quotes.map(quoteInWords),
    ...flags.map(
      ({ kind, text, sentence }) =>
        `${flagWords[kind].padEnd(width)} ${inMarks(text)}  ${sentence}`,
    ),
    ...unsourced.map((sentence) => `${'Rests on no source'.padEnd(width)} ${unbroken(sentence)}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const width = 26

function quoteInWords({ text, grade, match }: CheckedQuote): string {
  const place = match?.locator ? `, ${match.locator}` : ''
  const where = match ? `  — ${match.outlet ?? match.articleTitle}${place}` : ''
  return `${gradeWords[grade].padEnd(width)} “${unbroken(text)}”${where}`
}

/** Flagged words, which may be a quotation with its own marks. */
function inMarks(text: string): string {
  return mayHoldQuotation(text[0] ?? '') ? unbroken(text) : `“${unbroken(text)}”`
}

/** Words over several paragraphs, on one line. */
function unbroken(text: string): string {
  return oneLine(text.replace(/\s+/gu, ' '))
}

import { isInMarks, type Analysis } from '../shared/domain/analysis'
import type { Day } from '../shared/domain/days'
import { notDoneSentence } from '../shared/domain/notDone'
import { parseDay } from '../shared/domain/days'
import { AppError } from '../shared/errors'
import { analyze } from '../core/analysis/analyze'
import { eachSource } from './eachSource'
import { answerLines, printJson } from './lines'
import { today } from './today'

/** `stet analyze FILE…`: positions count in the `text` that is answered. */
export async function analyzeFiles(
  files: string[],
  options: { published?: string; json?: boolean },
): Promise<boolean> {
  const given = options.published === undefined ? null : requireDay(options.published)
  return eachSource(files, { capturedOn: today() }, (file, { article }) => {
    const { text, asides, publishedOn, language } = article
    const analysis = analyze(text, {
      published: given ?? publishedOn?.value ?? null,
      language,
      asides,
      capturedOn: today(),
    })
    if (options.json) printJson({ file, text, ...analysis })
    else process.stdout.write(inWords(file, analysis))
  })
}

/** `stet analyze --jsonl`: lines {id, text, published} on standard input; positions count in exactly that text. */
export function analyzeLines(): Promise<boolean> {
  return answerLines(({ text, published }) => {
    if (typeof text !== 'string') throw new AppError('usage', 'This line has no text.')
    const day = typeof published === 'string' ? requireDay(published) : null
    return { text, ...analyze(text, { published: day, capturedOn: today() }) }
  })
}

function requireDay(text: string): Day {
  const day = parseDay(text)
  if (!day) throw new AppError('usage', `“${text}” is not a day such as 2025-03-11.`)
  return day
}

function inWords(file: string, analysis: Analysis): string {
  const lines = [
    `${file}: ${analysis.published ? `${analysis.published.edtf} (${analysis.published.how})` : 'day not known'}`,
    ...analysis.notDone.map((notDone) => `  ${notDoneSentence(notDone)}`),
  ]
  for (const entity of analysis.entities)
    lines.push(
      `  ${entity.type.padEnd(6)} ${entity.name} (${entity.mentions.length})${entity.role ? `, ${entity.role}` : ''}`,
    )
  for (const quote of analysis.quotes)
    lines.push(
      isInMarks(quote)
        ? `  QUOTE  “${quote.text}” — ${quote.speaker?.text ?? 'nobody named'}`
        : `  TOLD   ${quote.text} — ${quote.speaker?.text ?? 'nobody named'}`,
    )
  for (const event of analysis.events) lines.push(`  EVENT  ${event.edtf}  ${event.title}`)
  for (const { title, due } of analysis.followUps)
    lines.push(`  AHEAD  ${due ?? 'no day'}  ${title}`)
  return `${lines.join('\n')}\n`
}

import { Command, CommanderError } from 'commander'
import { exportFormats, timelineFormats } from '../shared/api'
import { AppError, toFailure } from '../shared/errors'
import { openReaders } from '../core/reading/openReaders'
import { useNameModelBeside } from '../core/reading/useNameModelBeside'
import { toStoreError } from '../core/store/toStoreError'
import { analyzeFiles, analyzeLines } from './analyze'
import { checkDraft } from './check'
import { draftFromFile } from './draft'
import { exportOneDraft, exportOneTimeline, printFollowUpCalendar } from './export'
import { extractFiles, extractLines } from './extract'
import { importAddresses, isAddress } from './importAddresses'
import { importPaths } from './importPaths'
import { watchOutput } from './lines'
import { listArea, listAreas } from './list'
import { searchLibrary } from './search'

/** Built beside this file; a name that no bundler follows. */
const worker = 'reading.js'

/** 0 done, 1 something failed (the rest is done), 2 the command was not understood. */
let exitCode = 0

const stet = new Command('stet')
  .description('Stet from a terminal: the same library, the same answers as in the window.')
  .exitOverride()
  .configureOutput({
    outputError: (sentence, write) => write(sentence.replace(/^error: /, 'stet: ')),
  })

stet
  .command('extract')
  .description('articles out of files: text, headline, byline, outlet, day')
  .argument('[files...]')
  .option('--url <url>', 'the address the page came from')
  .option('--jsonl', 'read {id, url, html} lines from standard input')
  .option('--json', 'one JSON object a line')
  .action((files: string[], options: { url?: string; jsonl?: boolean; json?: boolean }) =>
    run(() => (options.jsonl ? extractLines() : extractFiles(requireFiles(files), options))),
  )

stet
  .command('analyze')
  .description('names, quotes with speakers, dates and events in files')
  .argument('[files...]')
  .option('--published <day>', 'the day of publication, as in 2025-03-11')
  .option('--jsonl', 'read {id, text, published} lines from standard input')
  .option('--json', 'one JSON object a line')
  .action((files: string[], options: { published?: string; jsonl?: boolean; json?: boolean }) =>
    run(() => (options.jsonl ? analyzeLines() : analyzeFiles(requireFiles(files), options))),
  )

stet
  .command('import')
  .description(
    'files and folders, or pages of the web, into a library, which is made when it is not there',
  )
  .argument('[paths...]')
  .requiredOption('--library <file>')
  .option('--story <name>', 'the story they belong to, made when it is not there')
  .option('--resume', 'go on with what an earlier import left undone')
  .option('--json', 'one JSON object a line')
  .action(
    (
      paths: string[],
      options: { library: string; story?: string; resume?: boolean; json?: boolean },
    ) =>
      run(() =>
        paths.some(isAddress)
          ? importAddresses(paths, options)
          : importPaths(paths, options, openReaders(new URL(worker, import.meta.url))),
      ),
  )

stet
  .command('search')
  .description('articles that have all the words, newest first')
  .argument('<query>')
  .requiredOption('--library <file>')
  .option('--limit <number>', 'how many at most', '20')
  .option('--json', 'one JSON object a line')
  .action((query: string, options: { library: string; limit: string; json?: boolean }) =>
    run(() => searchLibrary(query, options)),
  )

stet
  .command('list')
  .description(`what a library holds: ${listAreas.join(', ')}`)
  .argument('<what>')
  .requiredOption('--library <file>')
  .option('--story <name>', 'of one story only')
  .option('--json', 'one JSON object a line')
  .option('--ics', 'follow-ups that are open and have a day, as a calendar')
  .action((what: string, options: ListOptions) => run(() => listOrCalendar(what, options)))

stet
  .command('timeline')
  .description("a story's accepted events")
  .requiredOption('--library <file>')
  .requiredOption('--story <name>')
  .requiredOption('--format <format>', timelineFormats.join(', '))
  .option('--suggested', 'also events nobody has accepted yet')
  .option('--out <file>', 'write there instead of to standard output')
  .action(
    (options: {
      library: string
      story: string
      format: string
      suggested?: boolean
      out?: string
    }) =>
      run(() => exportOneTimeline({ ...options, format: oneOf(options.format, timelineFormats) })),
  )

stet
  .command('export')
  .description('a draft with a note for everything it is tied to')
  .argument('<draft>', 'its id, or its title')
  .requiredOption('--library <file>')
  .requiredOption('--format <format>', 'docx, html, md, pdf, txt')
  .requiredOption('--out <file>')
  .action((draft: string, options: { library: string; format: string; out: string }) =>
    run(() =>
      exportOneDraft(draft, { ...options, format: oneOf(longName(options.format), exportFormats) }),
    ),
  )

stet
  .command('draft')
  .description('a draft out of a manuscript: Word, Markdown, a web page or plain text')
  .argument('<file>')
  .requiredOption('--library <file>')
  .requiredOption('--story <name>', 'the story it belongs to, made when it is not there')
  .option('--json', 'what was made, with how many ties, as one JSON object')
  .action((file: string, options: { library: string; story: string; json?: boolean }) =>
    run(() => draftFromFile(file, options)),
  )

stet
  .command('check')
  .description('every quoted string of a draft, or of a manuscript, against the stored sources')
  .argument('<draft>', 'its id, its title, or a file that is checked and not stored')
  .requiredOption('--library <file>')
  .option('--story <name>', 'the story that a file is checked for; else the whole library')
  .option('--json', 'one JSON object a line')
  .action((draft: string, options: { library: string; story?: string; json?: boolean }) =>
    run(() => checkDraft(draft, options)),
  )

watchOutput(fail)
useNameModelBeside(import.meta.url)
try {
  await stet.parseAsync()
} catch (thrown) {
  if (!(thrown instanceof CommanderError)) throw thrown
  exitCode = thrown.exitCode === 0 ? 0 : 2
}
process.exitCode = exitCode

/** Carries a command out; it answers whether all of it was done. */
async function run(command: () => Promise<boolean> | boolean): Promise<void> {
  try {
    if (!(await command())) exitCode = 1
  } catch (thrown) {
    fail(thrown)
  }
}

function fail(thrown: unknown): void {
  const failure = toFailure(toStoreError(thrown))
  process.stderr.write(`stet: ${failure.message}\n`)
  process.exitCode = exitCode = failure.code === 'usage' ? 2 : 1
}

function requireFiles(files: string[]): string[] {
  if (files.length === 0) throw new AppError('usage', 'Name one or more files, or use --jsonl.')
  return files
}

function longName(format: string): string {
  if (format === 'md') return 'markdown'
  return format === 'txt' ? 'text' : format
}

interface ListOptions {
  library: string
  story?: string
  json?: boolean
  ics?: boolean
}

function listOrCalendar(what: string, options: ListOptions): Promise<boolean> {
  if (!options.ics) return listArea(oneOf(what, listAreas), options)
  oneOf(what, ['followups'])
  return printFollowUpCalendar(options)
}

function oneOf<Name extends string>(given: string, names: readonly Name[]): Name {
  const name = names.find((candidate) => candidate === given)
  if (!name) throw new AppError('usage', `“${given}” is not one of ${names.join(', ')}.`)
  return name
}

import { parseArgs } from 'node:util'
import { benchAnalyze } from './analyze.ts'
import { benchCall } from './call.ts'
import { benchCheck } from './check.ts'
import { benchExtract } from './extract.ts'
import { benchImport } from './import.ts'
import { benchStart } from './start.ts'
import { benchTyping } from './typing.ts'

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' } },
})

/** Every benchmark measures ours and what it is held against side by side, in one run, and prints ratios. */
const benchmarks: Record<string, () => Promise<void>> = {
  start: benchStart,
  call: benchCall,
  extract: benchExtract,
  import: () => benchImport(values.pages === undefined ? undefined : Number(values.pages)),
  check: benchCheck,
  analyze: benchAnalyze,
  typing: benchTyping,
}

const unknown = asked.find((name) => !(name in benchmarks))
if (unknown) {
  console.error(
    `There is no benchmark “${unknown}”; there are ${Object.keys(benchmarks).join(', ')}.`,
  )
  process.exit(2)
}
for (const [name, measure] of Object.entries(benchmarks))
  if (asked.length === 0 || asked.includes(name)) {
    console.log(`\n${name}`)
    await measure()
  }

/** `npm test`: every check there is, the cheapest first. Stops at the first that fails. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './build.ts'
import { run, runTool } from './runTool.ts'
import { countPlaywright, countVitest, type TestCounts } from './testCounts.ts'

interface Step {
  title: string
  /** What to type to see this step alone, or to mend what it found. */
  command: string
  /** @returns the exit code */
  run(): Promise<number>
  /** Reads the step's own report, where it has one. */
  count?(): TestCounts
}

const reports = mkdtempSync(path.join(os.tmpdir(), 'stet-test-'))
const unitReport = path.join(reports, 'unit.json')
const e2eReport = path.join(reports, 'e2e.json')

const steps: Step[] = [
  {
    title: 'Format',
    command: 'npm run format',
    run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  {
    title: 'Lint',
    command: 'npm run lint',
    run: () => runTool('oxlint', ['--type-aware', '--quiet']),
  },
  {
    title: 'Types',
    command: 'npm run types',
    run: () => run(process.execPath, ['scripts/types.ts']),
  },
  {
    title: 'Unit tests and layers',
    command: 'npm run unit',
    run: () =>
      runTool('vitest', [
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ]),
    count: () => countVitest(unitReport),
  },
  { title: 'Build', command: 'npm run build', run: build },
  {
    title: 'End to end, in Electron',
    command: 'npm run e2e',
    run: () =>
      runTool('@playwright/test', ['test', '--reporter=list,json'], {
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
      }),
    count: () => countPlaywright(e2eReport),
  },
]

try {
  process.exitCode = await runAll()
} finally {
  rmSync(reports, { recursive: true, force: true })
}

async function runAll(): Promise<number> {
  const total: TestCounts = { passed: 0, failed: 0 }
  let failedStep: Step | null = null
  for (const step of steps) {
    console.log(`\n== ${step.title}`)
    const startedAt = performance.now()
    const code = await step.run()
    console.log(`== ${step.title}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds(startedAt)}`)
    const counts = step.count?.() ?? { passed: 0, failed: 0 }
    total.passed += counts.passed
    // A step can fail without one failed test: a type that does not fit, a file that does not load.
    total.failed += code === 0 ? counts.failed : Math.max(counts.failed, 1)
    if (code !== 0) {
      failedStep = step
      break
    }
  }
  if (failedStep !== null) {
    console.log(`\nStopped at "${failedStep.title}". Type: ${failedStep.command}`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return failedStep === null ? 0 : 1
}

function seconds(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}

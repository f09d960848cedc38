import { AppError } from '../../../shared/errors'
import type { SourceFile } from '../SourceFile'
import type { PackedFile } from './openZip'

/** How much one import may unpack, in all archives within one another. */
interface UnpackingBudget {
  bytes: number
  files: number
}

const mostBytes = 2 ** 30
const largestFile = 200 * 2 ** 20
const mostFiles = 100_000
/** Words pack to a tenth; files beyond this grow as those do that are made to fill a disk. */
const steepest = 400
const steepFrom = 16 * 2 ** 20

const budgets = new WeakMap<SourceFile, UnpackingBudget>()

/** What is left to unpack from a file: a share of the archive's in which it stands, else all of it. */
function budgetOf(file: SourceFile): UnpackingBudget {
  const known = budgets.get(file)
  if (known) return known
  const budget = { bytes: mostBytes, files: mostFiles }
  budgets.set(file, budget)
  return budget
}

/** Makes a file draw on the budget of the one in which it stands. */
export function shareBudget(outer: SourceFile, inner: SourceFile): void {
  budgets.set(inner, budgetOf(outer))
}

/** Nothing more comes out of the file in which this is thrown. */
export class BudgetSpent extends AppError {}

/** Unpacks one file, bounded. Throws AppError `too-large`, or `BudgetSpent` when the whole is. */
export function unpackWithin(outer: SourceFile, packed: PackedFile): Uint8Array {
  const budget = budgetOf(outer)
  const who = `“${packed.name}”`
  if (--budget.files < 0)
    throw new BudgetSpent(
      'too-many',
      `“${outer.name}” holds more than 100,000 files; the rest was left. Unpack it and import its folders one by one.`,
    )
  if (packed.size > largestFile)
    throw new AppError(
      'too-large',
      `${who} unpacks to more than 200 MB, which is more than a source can be.`,
    )
  if (packed.size > steepFrom && packed.size > packed.packedSize * steepest)
    throw new AppError(
      'too-large',
      `${who} grows more than ${steepest}-fold when it is unpacked, as files do that are made to fill a disk, so it was left.`,
    )
  budget.bytes -= packed.size
  if (budget.bytes < 0)
    throw new BudgetSpent(
      'too-large',
      `“${outer.name}” unpacks to more than 1 GB; the rest was left. Unpack it and import its folders one by one.`,
    )
  return packed.read()
}

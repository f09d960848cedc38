import { AppError } from '../../shared/errors'
import { holdsSeveral, readSources } from '../importers/readSources'
import type { SourceFile } from '../importers/SourceFile'
import { fileInMemory, fileOnDisk } from './openFile'
import { prepareSource } from './prepareSource'
import type { ReadResults, ReadTask } from './PreparedSource'

/** Reads a file source by source, as a worker does. Throws what cannot be read at all. */
export async function* readTask(task: ReadTask): ReadResults {
  const file = openTask(task)
  if (task.alone && holdsSeveral(file)) return yield 'several'
  let position = 0
  for await (const found of readSources(file)) {
    if (position++ < task.skip) continue
    yield 'error' in found ? found : prepareSource(found, task.capturedOn)
  }
  if (position === 0) throw new AppError('empty-file', `“${file.name}” holds nothing to import.`)
}

function openTask({ path, bytes, name, capturedOn }: ReadTask): SourceFile {
  return path === null
    ? fileInMemory(name, bytes ?? new Uint8Array(), capturedOn)
    : fileOnDisk(path, capturedOn)
}

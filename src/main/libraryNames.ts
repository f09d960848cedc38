import path from 'node:path'

/** Libraries by file name; where two share one, each with its folder's name. Never a path. */
export function libraryNames(paths: string[]): string[] {
  const fileNames = paths.map((library) => path.basename(library))
  return paths.map((library, index) => {
    const fileName = fileNames[index]!
    const isShared = fileNames.indexOf(fileName) !== fileNames.lastIndexOf(fileName)
    return isShared ? `${fileName} (${path.basename(path.dirname(library))})` : fileName
  })
}

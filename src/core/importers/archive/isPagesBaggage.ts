/** What browsers and Word put after a page's name for the folder with its pictures, in their languages. */
const endings =
  '_files .files -files _file -filer -Dateien _Dateien _fichiers _archivos _bestanden _tiedostot _pliki _soubory _elemei ' +
  '_ficheiros _arquivos _dosyalar _datoteke _fitxers _failid _fails _bylos _fajlovi _fitxategiak -Файлы'
const folderOfPage = new RegExp(
  `^(.+)(?:${endings
    .split(' ')
    .map((ending) => ending.replace('.', '\\.'))
    .join('|')})$`,
  'i',
)

/**
 * True for a file that only serves a saved page beside its folder: `ferry_files/quay.jpg` where `ferry.html` is. Such files are
 * the page's pictures, styles and frames, no sources of their own. `has` tells whether a path is there; paths are parted by `/`.
 */
export function isPagesBaggage(path: string, has: (path: string) => boolean): boolean {
  const folders = path.split('/').slice(0, -1)
  return folders.some((folder, depth) => {
    const page = folderOfPage.exec(folder)?.[1]
    if (page === undefined) return false
    const stem = [...folders.slice(0, depth), page].join('/')
    return ['.html', '.htm', '.xhtml', '.HTML', '.HTM'].some((ending) => has(stem + ending))
  })
}

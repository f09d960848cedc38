import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SeenFile } from '../../store/watchedFolders'

/** Further files and folders of one watched folder are not looked at. */
const MOST_FILES = 100_000
const MOST_FOLDERS = 5000

/** What downloads are called until they are whole, locks of open documents, libraries. */
const notYet = /\.(?:part|partial|crdownload|download|opdownload|tmp)$|^~\$|\.stet(?:-wal|-shm)?$/i
/** What holds no words that Stet reads; in a folder of downloads there is much of it. */
const noWords =
  /\.(?:jpe?g|png|gif|webp|heic|avif|tiff?|bmp|ico|svg|mp3|m4a|wav|ogg|flac|aac|mp4|mov|avi|mkv|webm|exe|msi|dmg|pkg|deb|rpm|app|appimage|iso|ttf|otf|woff2?|css|js|lnk|url|torrent)$/i

export interface FolderScan {
  files: SeenFile[]
  /** The folder itself and those in it, by their whole paths. */
  folders: string[]
}

/**
 * The files in a folder and below that may come in, each with its size and time. Links are not followed; what is hidden, empty or
 * still being downloaded is passed over. Null when the folder is not there or cannot be read.
 */
export async function scanFolder(root: string): Promise<FolderScan | null> {
  const files: SeenFile[] = []
  const folders = ['']
  for (const inside of folders) {
    const entries = await entriesOf(join(root, inside))
    if (entries === null) {
      if (inside === '') return null
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || notYet.test(entry.name)) continue
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory()) {
        if (folders.length < MOST_FOLDERS) folders.push(path)
      } else if (entry.isFile() && !noWords.test(entry.name) && files.length < MOST_FILES) {
        const file = await seen(root, path)
        if (file) files.push(file)
      }
    }
  }
  return { files, folders: folders.map((inside) => join(root, inside)) }
}

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return null
  }
}

async function seen(root: string, path: string): Promise<SeenFile | null> {
  try {
    const { size, mtimeMs } = await stat(join(root, path))
    return size === 0 ? null : { path, size, modified: Math.floor(mtimeMs) }
  } catch {
    return null
  }
}

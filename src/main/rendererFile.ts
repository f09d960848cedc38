import path from 'node:path'

/** The file within `folder` that an app:// address means; null when it means anything outside, or nothing. */
export function rendererFile(folder: string, address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const pathname = decode(url.pathname)
  if (url.host !== 'stet' || !pathname || pathname.includes('\0')) return null
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
  const within = path.relative(folder, file)
  return within === '' || within.startsWith('..') || path.isAbsolute(within) ? null : file
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

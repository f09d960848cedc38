import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, protocol } from 'electron'
import { appScheme } from './appOrigin'
import { rendererFile } from './rendererFile'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Makes app:// a secure origin of its own. Chromium asks for this before the app is ready. */
export function setupAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built page, and nothing else, at app://stet/. */
export function setupAppProtocol(): void {
  const folder = path.join(app.getAppPath(), 'out/renderer')
  protocol.handle(appScheme, async ({ url, method }) => {
    const file = rendererFile(folder, url)
    if (!file || method !== 'GET') return new Response(null, { status: 404 })
    try {
      return new Response(await readFile(file), { headers: headersFor(file) })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}

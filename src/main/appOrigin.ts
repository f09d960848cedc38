import { app } from 'electron'

export const appScheme = 'app'

/** Where the window's page comes from: our own scheme, or electron-vite's server under `npm run dev`. */
export const appOrigin = devServer() ?? `${appScheme}://stet`

/** electron-vite's server; null in every packaged app, whatever the environment says. */
export function devServer(): string | null {
  return app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
}

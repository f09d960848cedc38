/** Runs in Electron, for scripts/icons.ts: `electron drawIcons.mjs <folder with icon.svg>`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron/main'

/** The names that electron-builder looks for on Linux; from the largest it makes those of macOS and Windows. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const folder = process.argv.at(-1)

void app.whenReady().then(drawIcons)

async function drawIcons() {
  const drawing = readFileSync(path.join(folder, 'icon.svg')).toString('base64')
  const window = new BrowserWindow({ show: false })
  await window.loadURL('data:text/html,<title>icons</title>')
  for (const size of sizes) {
    const png = await window.webContents.executeJavaScript(
      `(${String(drawOnCanvas)})('data:image/svg+xml;base64,${drawing}', ${size})`,
    )
    writeFileSync(
      path.join(folder, `${size}x${size}.png`),
      Buffer.from(png.split(',')[1], 'base64'),
    )
  }
  app.quit()
}

/** Runs in the window. */
async function drawOnCanvas(source, size) {
  const image = new Image(size, size)
  image.src = source
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png')
}

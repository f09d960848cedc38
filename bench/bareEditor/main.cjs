const path = require('node:path')
const { app, BrowserWindow } = require('electron')

// The page is built beside this file by the benchmark.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 })
  void window.loadFile(path.join(process.env.BARE_EDITOR, 'index.html'))
})

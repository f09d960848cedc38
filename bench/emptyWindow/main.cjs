// What Electron alone costs: one window with one word in it.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('data:text/html,<title>Empty</title><p id="there">Empty')
})

import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { whyNoSandbox } from '../scripts/sandbox.ts'
import { answerDialogs, askedByDialogs } from './fixtures/answerDialogs.ts'
import { askShell } from './fixtures/askShell.ts'
import { corePid, killCore } from './fixtures/killCore.ts'
import { launchStet, type Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'

test.describe('locks', () => {
  test('the window is our own page, in a sandbox, without Node', async ({ stet }) => {
    expect(stet.window.url()).toBe('app://stet/index.html')
    const leaks = await stet.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    )
    expect(leaks).toEqual([])
    const bridge = await stet.window.evaluate(() =>
      Object.keys((window as unknown as { stet: object }).stet).sort(),
    )
    expect(bridge).toEqual(['onShell', 'platform', 'shell'])
  })

  test('the page’s policy refuses inline script and eval', async ({ stet }) => {
    const ran = await stet.window.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = "window.ran = ['inline script']"
      document.body.append(script)
      const button = document.createElement('button')
      button.setAttribute('onclick', "window.ran = ['inline handler']")
      document.body.append(button)
      button.click()
      // Later, because a test's own words may use eval while they run.
      return new Promise<unknown>((resolve) => {
        setTimeout(() => {
          try {
            // The very thing that must be refused.
            // oxlint-disable-next-line typescript/no-implied-eval
            resolve(new Function("return ['eval']")())
          } catch {
            resolve((window as { ran?: string[] }).ran ?? [])
          }
        }, 50)
      })
    })
    expect(ran).toEqual([])
    const policy = await stet.window.evaluate(async () => {
      const answer = await fetch('/index.html')
      return answer.headers.get('content-security-policy')
    })
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
    forget(stet, 'Content Security Policy')
  })

  test('nothing outside the built page can be read', async ({ stet }) => {
    const statuses = await stet.window.evaluate(() => {
      const addresses = [
        '/../main/index.js',
        '/%2e%2e/main/index.js',
        '/..%2fmain%2findex.js',
        '/..%5cmain%5cindex.js',
        '/%00',
        '/%ff',
        '/missing.js',
      ]
      return Promise.all(addresses.map(async (address) => (await fetch(address)).status))
    })
    expect(new Set(statuses)).toEqual(new Set([404]))
    forget(stet, '404')
  })

  test('no request leaves the machine', async ({ stet }) => {
    const neighbour = await listen()
    const address = `http://127.0.0.1:${neighbour.port}`
    await stet.window.evaluate(
      async ({ address, port }) => {
        const link = document.createElement('link')
        Object.assign(link, { rel: 'preconnect', href: address })
        document.head.append(link)
        const image = document.createElement('img')
        image.src = `${address}/pixel.png`
        document.body.append(image)
        navigator.sendBeacon(address)
        const socket = new WebSocket(address.replace('http', 'ws'))
        socket.addEventListener('error', () => socket.close())
        await fetch(address).catch(() => {})
        const iceServers = [{ urls: `stun:127.0.0.1:${port}` }]
        const call = new RTCPeerConnection({ iceServers })
        call.createDataChannel('out')
        await call.setLocalDescription(await call.createOffer())
        await new Promise((resolve) => setTimeout(resolve, 1000))
        call.close()
      },
      { address, port: neighbour.port },
    )
    // The page's policy stops those before the session does; main itself has no policy.
    const reached = await stet.app.evaluate(
      ({ net, session }, address) =>
        Promise.all(
          [net.fetch(address), session.defaultSession.fetch(address)].map((answer) =>
            answer.then(
              () => 'reached',
              (error: Error) => error.message,
            ),
          ),
        ),
      address,
    )
    expect(reached).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT'])
    expect(neighbour.visits).toBe(0)
    neighbour.close()
    stet.complaints.length = 0
  })

  test('the page can go nowhere and open nothing', async ({ stet }) => {
    const opened = await stet.window.evaluate(() => window.open('https://example.com') !== null)
    expect(opened).toBe(false)
    await stet.window.evaluate(() => {
      window.location.href = 'https://example.com'
    })
    await stet.window.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com'
      document.body.append(frame)
    })
    await stet.window.waitForTimeout(300)
    expect(stet.window.url()).toBe('app://stet/index.html')
    expect(stet.app.windows()).toHaveLength(1)
    expect(stet.window.frames().filter((frame) => frame.url().includes('example'))).toEqual([])
    stet.complaints.length = 0
  })

  test('a stored page in its frame shows its words and runs nothing', async ({ stet }) => {
    await stet.window.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', '')
      frame.srcdoc = '<p>The stored words.</p><script>parent.postMessage("ran", "*")</script>'
      document.body.append(frame)
    })
    const frame = stet.window.frameLocator('iframe[srcdoc]')
    await expect(frame.getByText('The stored words.')).toBeVisible()
    stet.complaints.length = 0
  })

  test('nothing is granted but the clipboard', async ({ stet }) => {
    const states = await stet.window.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(
          async (name) =>
            (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    )
    expect(new Set(states)).toEqual(new Set(['denied']))
  })

  test('a call with a wrong name or wrong words is answered with a sentence', async ({ stet }) => {
    await expect(askShell(stet, 'toString' as 'coreState')).rejects.toThrow('does not exist')
    await expect(askShell(stet, 'openOutside', 'file:///etc/passwd')).rejects.toThrow('http')
    await expect(askShell(stet, 'exportDraft', 'd' as never, 'T', 'exe' as never)).rejects.toThrow(
      'cannot write this format',
    )
  })

  test('an address opens in the browser only after the person said so', async ({ stet }) => {
    await stet.app.evaluate(({ shell }) => {
      Object.assign(globalThis, { openedOutside: [] })
      shell.openExternal = async (url) => {
        const opened = (globalThis as unknown as { openedOutside: string[] }).openedOutside
        opened.push(url)
      }
    })
    const opened = (): Promise<string[]> =>
      stet.app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside)
    await answerDialogs(stet, { button: 1 })
    await askShell(stet, 'openOutside', 'https://example.com/story')
    expect(await opened()).toEqual([])
    await answerDialogs(stet, { button: 0 })
    await askShell(stet, 'openOutside', 'https://example.com/story')
    expect((await askedByDialogs(stet))[0]).toContain('https://example.com/story')
    expect(await opened()).toEqual(['https://example.com/story'])
  })
})

test.describe('the core', () => {
  test('a core that dies is started again with the same library, and the window is told', async ({
    stet,
  }) => {
    await libraryIsOpen(stet)
    const before = await corePid(stet)
    await stet.window.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { statesHeard: heard, portsHeard: 0 })
      const { stet } = window as unknown as {
        stet: {
          onShell(listener: (event: { type: string; core?: { state: string } }) => void): void
        }
      }
      stet.onShell((event) => event.core && heard.push(event.core.state))
      window.addEventListener('message', (event) => {
        if (event.data === 'stet:core-port')
          Object.assign(window, { portsHeard: event.ports.length })
      })
    })
    await killCore(stet)
    const heard = (): Promise<[string[], number]> =>
      stet.window.evaluate(() => {
        const { statesHeard, portsHeard } = window as unknown as {
          statesHeard: string[]
          portsHeard: number
        }
        return [statesHeard, portsHeard]
      })
    await expect.poll(heard).toEqual([['restarting', 'ready'], 1])
    expect(await corePid(stet)).not.toBe(before)
    await libraryIsOpen(stet)
    stet.complaints.length = 0
  })

  test('a core that dies again and again is left alone until the person opens a library', async ({
    stet,
  }) => {
    await libraryIsOpen(stet)
    for (let crash = 0; crash < 4; crash++) {
      await expect.poll(() => corePid(stet)).not.toBeNull()
      await libraryIsOpen(stet)
      await killCore(stet)
      await expect
        .poll(async () => (await askShell(stet, 'coreState')).state)
        .not.toBe('restarting')
    }
    await expect
      .poll(() => askShell(stet, 'coreState'))
      .toMatchObject({ state: 'no-library', sentence: expect.stringContaining('several times') })
    expect(await askShell(stet, 'openRecent', 0)).toMatchObject({ fileName: 'Sample story.stet' })
    await libraryIsOpen(stet)
    stet.complaints.length = 0
  })
})

test.describe('libraries', () => {
  test('the first run opens the sample story; the next one the library opened last', async ({
    stet,
  }) => {
    const { library } = await libraryIsOpen(stet)
    expect(library).toMatchObject({ fileName: 'Sample story.stet', sample: true })
    const harbour = path.join(stet.documents, 'harbour.stet')
    await answerDialogs(stet, { save: harbour.replace('.stet', '') })
    expect(await askShell(stet, 'newLibrary')).toMatchObject({ fileName: 'harbour.stet' })
    expect(await askShell(stet, 'recentLibraries')).toEqual(['harbour.stet', 'Sample story.stet'])
    await stet.restart()
    expect((await libraryIsOpen(stet)).library.fileName).toBe('harbour.stet')
  })

  test('a new library never replaces one that is there', async ({ stet }) => {
    await libraryIsOpen(stet)
    const there = path.join(stet.documents, 'there.stet')
    writeFileSync(there, 'not to be lost')
    await answerDialogs(stet, { save: there })
    await expect(askShell(stet, 'newLibrary')).rejects.toThrow('already there')
    expect(readFileSync(there, 'utf8')).toBe('not to be lost')
    await libraryIsOpen(stet)
  })

  test('a library that cannot be opened leaves the other one open', async ({ stet }) => {
    await libraryIsOpen(stet)
    const broken = path.join(stet.documents, 'broken.stet')
    writeFileSync(broken, 'these are not the bytes of a library')
    await answerDialogs(stet, { open: [broken] })
    await expect(askShell(stet, 'openLibrary')).rejects.toThrow('is not a Stet library')
    expect((await libraryIsOpen(stet)).library.fileName).toBe('Sample story.stet')
  })

  test('a copy is whole, and never the library itself', async ({ stet }) => {
    await libraryIsOpen(stet)
    const copy = path.join(stet.documents, 'copy.stet')
    await answerDialogs(stet, { save: copy })
    expect(await askShell(stet, 'saveCopy')).toBe('copy.stet')
    expect((await askedByDialogs(stet))[0]).toContain('Sample story copy.stet')
    expect(statSync(copy).size).toBeGreaterThan(0)
    await answerDialogs(stet, { save: path.join(stet.settings, 'Libraries/Sample story.stet') })
    await expect(askShell(stet, 'saveCopy')).rejects.toThrow('the library itself')
    await answerDialogs(stet, { open: [copy] })
    expect(await askShell(stet, 'openLibrary')).toMatchObject({ fileName: 'copy.stet' })
  })

  for (const { what, bytes, sentence } of [
    { what: 'is not there', bytes: null, sentence: 'There is no library' },
    { what: 'is empty', bytes: '', sentence: 'is not a Stet library' },
    { what: 'is no library', bytes: 'plain words, no library', sentence: 'is not a Stet library' },
  ]) {
    test(`a library on the command line that ${what} is answered with a sentence`, async () => {
      const stet = await launchStet()
      const library = path.join(stet.documents, 'asked.stet')
      if (bytes !== null) writeFileSync(library, bytes)
      await stet.restart(library)
      await expect
        .poll(() => askShell(stet, 'coreState'))
        .toEqual({ state: 'no-library', sentence: expect.stringContaining(sentence) })
      if (bytes !== null) expect(readFileSync(library, 'utf8')).toBe(bytes)
      await stet.discard()
    })
  }

  test('a second copy of the app hands its library over and ends', async ({ stet }) => {
    await libraryIsOpen(stet)
    const copy = path.join(stet.documents, 'second.stet')
    await answerDialogs(stet, { save: copy })
    await askShell(stet, 'saveCopy')
    const words = [project, `--user-data-dir=${stet.settings}`, 'second.stet']
    if (whyNoSandbox() !== null) words.unshift('--no-sandbox')
    const again = spawn(stet.app.process().spawnfile, words, { cwd: stet.documents })
    const [exitCode] = await once(again, 'exit')
    expect(exitCode).toBe(0)
    await expect.poll(async () => (await libraryIsOpen(stet)).library.fileName).toBe('second.stet')
  })
})

test.describe('settings', () => {
  test('the window comes back where it was', async ({ stet }) => {
    const place = { x: 120, y: 90, width: 1100, height: 700 }
    await stet.app.evaluate(({ BrowserWindow }, place) => {
      BrowserWindow.getAllWindows()[0]!.setBounds(place)
    }, place)
    await stet.restart()
    expect(await bounds(stet)).toEqual(place)
  })

  test('a window remembered on a screen that is gone comes back where it can be seen', async ({
    stet,
  }) => {
    await stet.quit()
    const gone = { bounds: { x: 9000, y: 9000, width: 1100, height: 700 }, isMaximized: false }
    writeFileSync(path.join(stet.settings, 'window.json'), JSON.stringify(gone))
    await stet.restart()
    const { x, y } = await bounds(stet)
    expect(x).toBeLessThan(1600)
    expect(y).toBeLessThan(1000)
  })

  test('settings hold over a restart, and damaged ones become the defaults', async ({ stet }) => {
    const wanted = { theme: 'dark', textSize: 20, lineHeight: 1.5, spellcheck: false } as const
    await askShell(stet, 'saveSettings', wanted)
    expect(await isDark(stet)).toBe(true)
    await stet.restart()
    expect(await askShell(stet, 'settings')).toEqual(wanted)
    expect(await isDark(stet)).toBe(true)
    await stet.quit()
    for (const file of ['settings.json', 'window.json', 'recent-libraries.json'])
      writeFileSync(path.join(stet.settings, file), '{"theme": "da')
    await stet.restart()
    expect(await askShell(stet, 'settings')).toMatchObject({ theme: 'system', textSize: 17.5 })
    await libraryIsOpen(stet)
  })
})

test.describe('menu', () => {
  test('the menu bar shows the window’s commands, and a click reaches the window', async ({
    stet,
  }) => {
    await stet.window.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { commandsHeard: heard })
      const { stet } = window as unknown as {
        stet: { onShell(listener: (event: { type: string; id?: string }) => void): void }
      }
      stet.onShell((event) => event.type === 'command' && heard.push(event.id!))
    })
    const pull = {
      id: 'quotes.pull',
      title: 'Pull Quote & Link',
      menu: 'mark',
      keys: 'Mod+Shift+Q',
      enabled: true,
      checked: null,
      group: 1,
    } as const
    const note = { ...pull, id: 'notes.add', title: 'Add Note', keys: null, group: 2 }
    await askShell(stet, 'setMenu', [pull, note])
    const lines = await stet.app.evaluate(({ Menu }) => {
      const mark = Menu.getApplicationMenu()!.items.find(({ label }) => label === 'Mark')!
      mark.submenu!.items[0]!.click()
      return mark.submenu!.items.map(({ label, type, accelerator }) => [label, type, accelerator])
    })
    expect(lines).toEqual([
      ['Pull Quote && Link', 'normal', 'CommandOrControl+Shift+Q'],
      ['', 'separator', null],
      ['Add Note', 'normal', null],
    ])
    await expect
      .poll(() =>
        stet.window.evaluate(
          () => (window as unknown as { commandsHeard: string[] }).commandsHeard,
        ),
      )
      .toEqual(['quotes.pull'])

    await askShell(stet, 'setMenu', [{ ...pull, enabled: false }, note])
    const enabled = await stet.app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('quotes.pull')!.enabled,
    )
    expect(enabled).toBe(false)
  })
})

/** Waits until a library is open, and answers which. */
async function libraryIsOpen(
  stet: Stet,
): Promise<{ state: 'ready'; library: { fileName: string; sample: boolean } }> {
  await expect.poll(async () => (await askShell(stet, 'coreState')).state).toBe('ready')
  const core = await askShell(stet, 'coreState')
  if (core.state !== 'ready') throw new Error(`The core is ${core.state}.`)
  return core
}

function bounds(stet: Stet): Promise<{ x: number; y: number; width: number; height: number }> {
  return stet.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
}

function isDark(stet: Stet): Promise<boolean> {
  return stet.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)
}

/** Takes out complaints that the test itself provoked. */
function forget(stet: Stet, about: string): void {
  const others = stet.complaints.filter((complaint) => !complaint.includes(about))
  stet.complaints.splice(0, stet.complaints.length, ...others)
}

/** A server on this machine that counts every visit, by TCP and by UDP. */
async function listen(): Promise<{ port: number; visits: number; close(): void }> {
  const neighbour = { port: 0, visits: 0, close: () => {} }
  const web = createServer((_, answer) => answer.end())
  web.on('connection', () => neighbour.visits++)
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  neighbour.port = (web.address() as AddressInfo).port
  const stun = createSocket('udp4')
  stun.on('message', () => neighbour.visits++)
  await new Promise<void>((resolve) => stun.bind(neighbour.port, '127.0.0.1', resolve))
  neighbour.close = () => {
    web.close()
    stun.close()
  }
  return neighbour
}

import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { whyNoSandbox } from '../scripts/sandbox.ts'
import type { Bridge, CoreState, ShellEvent } from '../src/shared/shell.ts'
import { answerDialogs, askedByDialogs } from './fixtures/answerDialogs.ts'
import { askShell } from './fixtures/askShell.ts'
import { corePid, killCore } from './fixtures/killCore.ts'
import type { Stet } from './fixtures/launchStet.ts'
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
    expect(bridge).toEqual(['offerDropped', 'onShell', 'platform', 'shell'])
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
            // oxlint-disable-next-line typescript/no-implied-eval -- the very thing that must be refused
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
  test.use({ isAlone: true })

  test('a core that dies is started again with the same library, and the window is told; one that dies again and again is left alone until the person opens a library', async ({
    stet,
  }) => {
    const { library } = await libraryIsOpen(stet)
    const before = await corePid(stet)
    await listenToShell(stet)
    await stet.window.evaluate(() => {
      window.addEventListener('message', (event) => {
        if (event.data === 'stet:core-port') Object.assign(window, { newPort: event.ports.length })
      })
    })
    await killCore(stet)
    await expect
      .poll(() => heardFromShell(stet))
      .toEqual([
        { type: 'core', core: { state: 'restarting', sentence: expect.any(String) } },
        { type: 'core', core: { state: 'ready', library } },
      ])
    expect(await stet.window.evaluate(() => 'newPort' in window)).toBe(true)
    expect(await corePid(stet)).not.toBe(before)

    for (let crash = 1; crash < 4; crash++) {
      await libraryIsOpen(stet)
      await killCore(stet)
    }
    await expect
      .poll(() => askShell(stet, 'coreState'))
      .toMatchObject({ state: 'no-library', sentence: expect.stringContaining('several times') })
    expect(await askShell(stet, 'openRecent', 0)).toMatchObject({ fileName: 'Sample story.stet' })
    await libraryIsOpen(stet)
    stet.complaints.length = 0
  })
})

test.describe('the first library', () => {
  test.use({ isAlone: true })

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
})

test.describe('libraries', () => {
  test('a second copy of the app hands its library over and ends', async ({ stet }) => {
    await libraryIsOpen(stet)
    const copy = path.join(stet.documents, 'second.stet')
    await answerDialogs(stet, { save: copy })
    await askShell(stet, 'saveCopy')
    expect(await openAgain(stet, 'second.stet')).toBe(0)
    await expect.poll(async () => (await libraryIsOpen(stet)).library.fileName).toBe('second.stet')
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

  test('a library of the same name in another folder is another library', async ({ stet }) => {
    const before = await libraryIsOpen(stet)
    await stet.window.keyboard.press('ControlOrMeta+Shift+R')
    await expect(stet.window.getByRole('main')).toContainText('To review')
    await answerDialogs(stet, { save: path.join(stet.documents, before.library.fileName) })
    await askShell(stet, 'newLibrary')
    await expect.poll(async () => (await libraryIsOpen(stet)).library.articles).toBe(0)
    const { library } = await libraryIsOpen(stet)
    expect(library.fileName).toBe(before.library.fileName)
    expect(library.key).not.toBe(before.library.key)
    await expect(stet.window.getByRole('main')).not.toContainText('To review')
  })

  test('a library that cannot be opened leaves the other one open', async ({ stet }) => {
    const before = await libraryIsOpen(stet)
    const broken = path.join(stet.documents, 'broken.stet')
    writeFileSync(broken, 'these are not the bytes of a library')
    await answerDialogs(stet, { open: [broken] })
    await expect(askShell(stet, 'openLibrary')).rejects.toThrow('is not a Stet library')
    expect(await libraryIsOpen(stet)).toEqual(before)
  })

  test.describe('a library on the command line', () => {
    for (const [index, unfit] of unfitLibraries().entries()) {
      test(`that ${unfit.what} is answered with a sentence`, async ({ stet }) => {
        await libraryIsOpen(stet)
        const library = path.join(stet.documents, `asked ${index}.stet`)
        await answerDialogs(stet, { save: library })
        await askShell(stet, 'saveCopy')
        await stet.quit()
        unfit.spoil(library)
        const before = existsSync(library) ? readFileSync(library) : null
        await stet.restart(library)
        await expect
          .poll(() => askShell(stet, 'coreState'))
          .toEqual({ state: 'no-library', sentence: expect.stringMatching(unfit.sentence) })
        expect(existsSync(library) ? readFileSync(library) : null).toEqual(before)
        // The way out: another library.
        await answerDialogs(stet, { save: path.join(stet.documents, `other ${index}.stet`) })
        expect(await askShell(stet, 'newLibrary')).toMatchObject({
          fileName: `other ${index}.stet`,
        })
      })
    }
  })

  test('a copy that cannot be written is answered with a sentence', async ({ stet }) => {
    test.skip(process.platform !== 'linux', 'only Linux has a folder in which nobody can write')
    await libraryIsOpen(stet)
    await answerDialogs(stet, { save: '/sys/copy.stet' })
    await expect(askShell(stet, 'saveCopy')).rejects.toThrow(/Choose another|could not be opened/)
    await libraryIsOpen(stet)
  })

  test('an article handed over by the system is offered to the window, as a name', async ({
    stet,
  }) => {
    await libraryIsOpen(stet)
    writeFileSync(path.join(stet.documents, 'wire copy.txt'), 'Nothing has happened yet.')
    await listenToShell(stet)
    await openAgain(stet, 'wire copy.txt')
    await expect
      .poll(() => heardFromShell(stet))
      .toContainEqual({
        type: 'open-files',
        files: [{ fileId: expect.any(String), fileName: 'wire copy.txt', isFolder: false }],
      })
  })
})

test.describe('settings', () => {
  test.use({ isAlone: true })

  test('settings and the window’s place hold over a restart; what is damaged or out of sight becomes the default', async ({
    stet,
  }) => {
    const place = { x: 120, y: 90, width: 1100, height: 700 }
    const wanted = { theme: 'dark', textSize: 20, lineHeight: 1.5, spellcheck: false } as const

    await test.step('both come back', async () => {
      await stet.app.evaluate(({ BrowserWindow }, place) => {
        BrowserWindow.getAllWindows()[0]!.setBounds(place)
      }, place)
      await askShell(stet, 'saveSettings', wanted)
      expect(await isDark(stet)).toBe(true)
      await stet.restart()
      expect(await bounds(stet)).toEqual(place)
      expect(await askShell(stet, 'settings')).toEqual(wanted)
      expect(await isDark(stet)).toBe(true)
    })

    await test.step('a window remembered on a screen that is gone comes back where it can be seen', async () => {
      await stet.quit()
      const gone = { bounds: { ...place, x: 9000, y: 9000 }, isMaximized: false }
      writeFileSync(path.join(stet.settings, 'window.json'), JSON.stringify(gone))
      await stet.restart()
      const { x, y } = await bounds(stet)
      expect(x).toBeLessThan(1600)
      expect(y).toBeLessThan(1000)
    })

    await test.step('damaged files are read as the defaults', async () => {
      await stet.quit()
      for (const file of ['settings.json', 'window.json', 'recent-libraries.json'])
        writeFileSync(path.join(stet.settings, file), '{"theme": "da')
      await stet.restart()
      expect(await askShell(stet, 'settings')).toMatchObject({ theme: 'system', textSize: 17.5 })
      await libraryIsOpen(stet)
    })
  })
})

test.describe('menu', () => {
  test('the menu bar shows the window’s commands, and a click reaches the window', async ({
    stet,
  }) => {
    await listenToShell(stet)
    const pull = {
      id: 'test.pull',
      title: 'Pull Quote & Link',
      menu: 'mark',
      keys: 'Mod+Shift+Q',
      enabled: true,
      checked: null,
      group: 1,
    } as const
    const note = { ...pull, id: 'test.note', title: 'Add Note', keys: null, group: 2 }
    // Again if need be: the page sends its own commands whenever something changes in it.
    await expect(async () => {
      await askShell(stet, 'setMenu', [note, pull])
      expect(await markMenu(stet)).toEqual([
        ['Pull Quote && Link', 'normal', 'CommandOrControl+Shift+Q', true],
        ['', 'separator', null, true],
        ['Add Note', 'normal', null, true],
      ])
      await askShell(stet, 'setMenu', [note, { ...pull, enabled: false }])
      expect((await markMenu(stet))[0]).toEqual([
        'Pull Quote && Link',
        'normal',
        'CommandOrControl+Shift+Q',
        false,
      ])
      await askShell(stet, 'setMenu', [note, pull])
      await stet.app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()!.getMenuItemById('test.pull')!.click(),
      )
    }).toPass()
    await expect
      .poll(() => heardFromShell(stet))
      .toContainEqual({ type: 'command', id: 'test.pull' })
  })
})

test.describe('an error', () => {
  test.use({ isAlone: true })

  test('that nobody caught is told once, and logged without its words', async ({ stet }) => {
    await libraryIsOpen(stet)
    await answerDialogs(stet, {})
    await stet.app.evaluate(() => {
      process.emit('uncaughtException', new Error('words of an article'))
    })
    await expect
      .poll(() => askedByDialogs(stet))
      .toEqual([expect.stringContaining('did not expect')])
    const log = readFileSync(path.join(stet.settings, 'logs/stet.log'), 'utf8')
    expect(log).toMatch(/unexpected error: Error\n\s+at /)
    expect(log).not.toContain('words of an article')
  })
})

interface UnfitLibrary {
  what: string
  /** Makes it so of a good library. */
  spoil(library: string): void
  sentence: RegExp
}

function unfitLibraries(): UnfitLibrary[] {
  return [
    {
      what: 'is not there',
      spoil: (library) => rmSync(library),
      sentence: /There is no library at “asked 0.stet”/,
    },
    {
      what: 'is empty',
      spoil: (library) => writeFileSync(library, ''),
      sentence: /not a Stet library/,
    },
    {
      what: 'is something else',
      spoil: (library) => writeFileSync(library, 'Plain words, no library.'.repeat(200)),
      sentence: /not a Stet library/,
    },
    {
      what: 'is damaged',
      spoil: (library) => change(library, (bytes) => bytes.fill(0xa5, 100)),
      sentence: /damaged|not a Stet library/,
    },
    {
      what: 'was made by a newer Stet',
      // SQLite's user_version, which numbers the library's layout.
      spoil: (library) => change(library, (bytes) => bytes.writeUInt32BE(99_990, 60)),
      sentence: /newer version of Stet/,
    },
  ]
}

function change(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file)
  change(bytes)
  writeFileSync(file, bytes)
}

/** Waits until a library is open, and answers which. */
async function libraryIsOpen(stet: Stet): Promise<Extract<CoreState, { state: 'ready' }>> {
  await expect.poll(async () => (await askShell(stet, 'coreState')).state).toBe('ready')
  const core = await askShell(stet, 'coreState')
  if (core.state !== 'ready') throw new Error(`The core is ${core.state}.`)
  return core
}

/** Starts the app once more on the same settings, with a file of the documents folder; answers the exit code. */
async function openAgain(stet: Stet, fileName: string): Promise<number> {
  const words = [project, `--user-data-dir=${stet.settings}`, fileName]
  if (whyNoSandbox() !== null) words.unshift('--no-sandbox')
  const again = spawn(stet.app.process().spawnfile, words, { cwd: stet.documents })
  const [exitCode] = await once(again, 'exit')
  return exitCode as number
}

/** From now on the window keeps what main says to it. */
async function listenToShell(stet: Stet): Promise<void> {
  await stet.window.evaluate(() => {
    const heard: ShellEvent[] = []
    const { stet } = Object.assign(window, { heard }) as unknown as { stet: Bridge }
    stet.onShell((event) => heard.push(event))
  })
}

function heardFromShell(stet: Stet): Promise<ShellEvent[]> {
  return stet.window.evaluate(() => (window as unknown as { heard: ShellEvent[] }).heard)
}

/** The lines of the Mark menu: what stands there, of which type, with which keys, and whether it can be chosen. */
function markMenu(stet: Stet): Promise<[string, string, string | null, boolean][]> {
  return stet.app.evaluate(({ Menu }) => {
    const mark = Menu.getApplicationMenu()!.items.find(({ label }) => label === 'Mark')
    return (mark?.submenu?.items ?? []).map(({ label, type, accelerator, enabled }) => [
      label,
      type,
      accelerator ?? null,
      enabled,
    ])
  })
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

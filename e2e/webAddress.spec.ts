import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

const page = `<!doctype html><html lang="en"><head><title>Ferry late again</title>
<meta property="og:site_name" content="Harbour Gazette"><meta name="author" content="Joan Vale">
<meta property="article:published_time" content="2025-03-12T08:00:00Z"></head><body><article><h1>Ferry late again</h1>
<p>The Skerrow ferry was late again on Tuesday, and nobody from the harbour office came to the quay to explain the delay.</p>
<p>“We waited an hour in the rain,” said Tomas Reyes, who takes the boat to work every morning of the week.</p>
</article></body></html>`

let server: Server
let asked: string[] = []
/** What /ferry answers. */
let shown = page

/** A site on this machine: /old leads on to /ferry, /slow begins a page and never ends it. */
test.beforeEach(async ({ stet }) => {
  asked = []
  shown = page
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`.trim())
    if (request.url === '/old') response.writeHead(301, { location: '/ferry' }).end()
    else if (request.url === '/slow') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '90000' })
      response.write(page)
    } else if (request.url === '/ferry')
      response.writeHead(200, { 'content-type': 'text/html' }).end(shown)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  await expect(new ReaderPage(stet).article).toBeVisible()
})

test.afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function site(path: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}

test('a page comes from the web when it is asked for, and only then; what was asked is shown and counted', async ({
  stet,
}) => {
  const { window } = stet
  const rail = window.getByRole('navigation')
  await expect(rail).toContainText('Offline0 requests')
  await window.keyboard.press('Control+l')
  const dialog = window.getByRole('dialog', { name: 'Import from a web address' })
  await dialog.getByLabel('Address').fill(site('/nothing'))
  await window.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('127.0.0.1')
  await dialog.getByLabel('Address').fill(site('/old'))
  await dialog.getByRole('button', { name: 'Try again' }).click()

  const form = window.getByRole('dialog', { name: 'Import article' })
  await expect(form.getByLabel('Headline')).toHaveValue('Ferry late again')
  await expect(form.getByLabel('Byline')).toHaveValue('Joan Vale')
  await window.keyboard.press('Enter')
  await expect(new ReaderPage(stet).article).toContainText('late again on Tuesday')
  expect(asked).toEqual(['GET /nothing', 'GET /old', 'GET /ferry'])
  // https was tried first, both times.
  await expect(rail).toContainText('Offline5 requests')

  const hops = window.getByRole('list', { name: 'Addresses asked' })
  await expect(hops.getByRole('listitem')).toHaveCount(3)
  await expect(hops).toContainText('/old')
  await expect(hops).toContainText('answered 301')
})

test('a page is got again, and kept as a new version when it has changed', async ({ stet }) => {
  const { window } = stet
  const library = new LibraryPage(stet)
  await window.keyboard.press('Control+l')
  const dialog = window.getByRole('dialog', { name: 'Import from a web address' })
  await dialog.getByLabel('Address').fill(site('/ferry'))
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: 'Import article' })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(new ReaderPage(stet).article).toContainText('an hour in the rain')
  await expect(window.getByText(/2 addresses asked/)).toBeVisible()

  shown = page.replace('an hour', 'two hours')
  await library.run('Get its page from the web')
  const again = window.getByRole('dialog', { name: 'Get the page again' })
  await expect(again.getByLabel('Address')).toHaveValue(site('/ferry'))
  await again.getByRole('button', { name: 'Get the page' }).click()
  await expect(window.getByRole('button', { name: /Versions 2/ })).toBeVisible()
  await expect(new ReaderPage(stet).article).toContainText('two hours in the rain')
})

test('a page that does not end is given up, and nothing of it stays', async ({ stet }) => {
  const { window } = stet
  await new LibraryPage(stet).run('Import from web address')
  const dialog = window.getByRole('dialog', { name: 'Import from a web address' })
  await dialog.getByLabel('Address').fill(site('/slow'))
  await window.keyboard.press('Enter')
  await expect(dialog).toContainText(/The page: .* of 90 kB/)
  await expect(dialog.getByRole('list', { name: 'Asked so far' })).toContainText('/slow')
  await expect(window.locator('nav')).toContainText('Fetching')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('button', { name: 'Get the page' })).toBeEnabled()
  await expect(window.locator('nav')).toContainText('Offline')
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a link dropped from a browser is offered, and not fetched before one says so', async ({
  stet,
}) => {
  const { window } = stet
  await window.evaluate((address) => {
    const data = new DataTransfer()
    data.setData('text/uri-list', address)
    for (const type of ['dragenter', 'dragover', 'drop'])
      document
        .querySelector('main')!
        .dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, site('/ferry'))
  const dialog = window.getByRole('dialog', { name: 'Import from a web address' })
  await expect(dialog.getByLabel('Address')).toHaveValue(site('/ferry'))
  expect(asked).toEqual([])
  await dialog.getByRole('button', { name: 'Get the page' }).click()
  await expect(window.getByRole('dialog', { name: 'Import article' })).toBeVisible()
  expect(asked).toEqual(['GET /ferry'])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLibrary } from '../core/store/openLibrary'
import { listArticles } from '../core/store/articles'
import { importAddresses } from './importAddresses'

const page = `<!doctype html><html lang="en"><head><title>Bridge shut</title></head><body><article><h1>Bridge shut</h1>
<p>The Osier Bridge will stay shut until the autumn, the borough council of Quernby said on Tuesday.</p>
<p>A diver found a crack in the eastern pier, and the inspection that followed found two more of them.</p></article></body></html>`

let folder: string
let server: Server
let output: string
let errors: string

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-web-'))
  output = errors = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((words) =>
    Boolean((errors += words as string)),
  )
  vi.spyOn(process.stdout, 'write').mockImplementation((words) =>
    Boolean((output += words as string)),
  )
  server = createServer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/bridge' }).end()
    else if (request.url === '/bridge')
      response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('pages that are named come in, with every address that was asked; one that is not there stops nothing', async () => {
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const library = path.join(folder, 'bridge.stet')
  const story = 'Osier Bridge'
  expect(await importAddresses([`${site}/gone`, `${site}/old`], { library, story })).toBe(false)
  expect(output).toBe(`added: ${site}/old\n`)
  expect(errors).toContain(`stet: ${site}/gone: 127.0.0.1`)
  expect(errors).toContain(`${site}/old: answered 301`)
  expect(errors).toContain(`${site}/bridge: answered 200`)
  output = ''
  expect(await importAddresses([`${site}/bridge`], { library, json: true })).toBe(true)
  expect(JSON.parse(output)).toMatchObject({ outcome: 'there-already' })
  const opened = openLibrary(library)
  expect(listArticles(opened, null)).toMatchObject([{ title: 'Bridge shut', versions: 1 }])
  opened.close()
})

test('addresses and files are not mixed', () => {
  const options = { library: path.join(folder, 'a.stet') }
  expect(() => importAddresses(['https://gazette.example/', 'a.txt'], options)).toThrow(
    /but not both/,
  )
})

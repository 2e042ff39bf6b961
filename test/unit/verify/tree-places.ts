/** Trees of the fixture where others read them: in a folder, on a server. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Tree } from './tree-fixture.ts'

export const writeTree = async (tree: Tree, into?: string): Promise<string> => {
  const folder = into ?? (await mkdtemp(path.join(os.tmpdir(), 'verify-')))
  for (const [name, bytes] of tree) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  return folder
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

export type Serving = { origin: string; requests: string[]; close: () => Promise<void> }

export const serve = async (listener: RequestListener): Promise<Serving> => {
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? '')
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A server of files below `/api/privacy`. */
export const serveTree = (tree: Tree): Promise<Serving> =>
  serve((request, response) => {
    const bytes = tree.get((request.url ?? '').replace(/^\/api\/privacy\//, ''))
    response.writeHead(bytes ? 200 : 404)
    response.end(bytes)
  })

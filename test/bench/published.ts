/** A publisher who publishes without a pause, and how soon a front that starts answers. */
import path from 'node:path'
import { z } from 'zod'
import { startApp } from '../integration/server-process.ts'
import type { AppUnderTest } from './under-test.ts'

const sites = z.object({ sites: z.tuple([z.looseObject({ id: z.union([z.int(), z.string()]) })]) })
const standing = z.object({ newest: z.int() })

/**
 * Publishes releases of the demo again, one after the other.
 *
 * @returns a function that ends it, and says how many there were
 */
export const keepPublishing = async ({ url, token }: AppUnderTest): Promise<() => Promise<number>> => {
  const desk = async (below: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/api/privacy-desk${below}`, {
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Error(`${below} answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const { id } = sites.parse(await desk('/sites')).sites[0]
  let publishing = true
  let published = 0
  const work = (async () => {
    let { newest } = standing.parse(await desk(`/sites/${id}/releases`))
    if (newest === 1) {
      await desk(`/sites/${id}/publish`, { notes: { lv: 'Uzlabota.' }, expectedRelease: newest })
      newest += 1
    }
    while (publishing) {
      // In turn the policy as it was found and the improved one.
      const content = newest % 2 === 0 ? 1 : 2
      const order = { notes: { lv: 'Mērījums.' }, expectedRelease: newest }
      await desk(`/sites/${id}/releases/${content}/repeat`, order)
      newest += 1
      published += 1
    }
  })()
  return async () => {
    publishing = false
    await work
    return published
  }
}

/** Milliseconds from the start of a front on a folder with a copy of releases to its first policy. */
export const firstPolicyAfterStart = async (dataDir: string, port: number): Promise<number> => {
  const since = performance.now()
  const app = startApp({ PORT: String(port), DATA_DIR: path.resolve(dataDir) })
  const address = `http://127.0.0.1:${port}/api/privacy/pro-balances/lv/policy.json`
  let took = 0
  while (took === 0) {
    const status = await fetch(address).then(
      async (response) => {
        await response.arrayBuffer()
        return response.status
      },
      () => 0,
    )
    if (status === 200) took = performance.now() - since
    else await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await app.printed('Ready in')
  app.child.kill('SIGTERM')
  await app.ended
  return took
}

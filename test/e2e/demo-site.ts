/** The demo site over REST as an administrator: what a test needs and does not look at. */
import { inject } from 'vitest'
import { z } from 'zod'
import { address } from './person.ts'
import { accountOf } from './sign-in.ts'

type Call = { method?: string; body?: unknown; headers?: Record<string, string> }

export type DemoSite = {
  /** Of the desk: `demo.desk('/publish', …)`. */
  desk: (way: string, call?: Call) => Promise<Response>
  /** Gives a section a title in each locale, and marks it ready. */
  retitle: (key: string, titles: Record<string, string>) => Promise<void>
  /** Waives for the next release whatever the checks would stop, so that nothing depends on what others left. */
  letThrough: () => Promise<void>
  /** Publishes what is ready, as a publisher, whatever the checks would stop. Gives the number of the release. */
  publish: (note: string) => Promise<number>
}

const docs = z.object({ docs: z.tuple([z.looseObject({ id: z.union([z.number(), z.string()]) })]) })
const found = z.object({
  findings: z.array(
    z.object({ id: z.string(), severity: z.string(), waivable: z.boolean(), waiver: z.object({}).nullable() }),
  ),
})
const list = z.object({ newest: z.number() })
const publication = z.object({ outcome: z.literal('published'), release: z.number() })

export const openDemoSite = async (): Promise<DemoSite> => {
  const send = async (way: string, { method = 'GET', body, headers }: Call): Promise<Response> => {
    const response = await fetch(`${address}/api/${way}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${way} answered ${response.status}: ${await response.text()}`)
    return response
  }
  const signedIn = async (role: string) => {
    const account = accountOf(inject('accounts'), role)
    const answer = await send('users/login', { method: 'POST', body: account })
    const { token } = z.object({ token: z.string() }).parse(await answer.json())
    return (way: string, call: Call = {}) =>
      send(way, { ...call, headers: { Authorization: `JWT ${token}`, ...call.headers } })
  }
  const rest = await signedIn('admin')
  const idOf = async (query: string) => docs.parse(await (await rest(query)).json()).docs[0].id
  const site = await idOf('sites?where[slug][equals]=pro-balances&depth=0')
  const desk: DemoSite['desk'] = (way, call) => rest(`privacy-desk/sites/${site}${way}`, call)
  const letThrough: DemoSite['letThrough'] = async () => {
    const findings = found
      .parse(await (await desk('/findings?of=approved')).json())
      .findings.filter(({ severity, waivable, waiver }) => severity === 'error' && waivable && waiver === null)
      .map(({ id }) => id)
    if (findings.length === 0) return
    await desk('/waivers', { method: 'POST', body: { findings, reason: 'Not what is looked at.', scope: 'release' } })
  }

  return {
    desk,
    letThrough,
    retitle: async (key, titles) => {
      const id = await idOf(`policy-sections?where[key][equals]=${key}&where[site][equals]=${site}&depth=0`)
      for (const [locale, title] of Object.entries(titles)) {
        await rest(`policy-sections/${id}?locale=${locale}`, { method: 'PATCH', body: { title } })
        const ready = { collection: 'policy-sections', id, locale }
        await rest('privacy-desk/ready', { method: 'POST', body: ready })
      }
    },
    publish: async (note) => {
      await letThrough()
      const { newest } = list.parse(await (await desk('/releases')).json())
      const publisher = await signedIn('publisher')
      const answer = await publisher(`privacy-desk/sites/${site}/publish`, {
        method: 'POST',
        body: { notes: { lv: note }, expectedRelease: newest },
      })
      return publication.parse(await answer.json()).release
    },
  }
}

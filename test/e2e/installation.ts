/** Sites, rows and people beside those of the demo, made over REST as an administrator does, and taken away again. */
import { inject } from 'vitest'
import { z } from 'zod'
import { address } from './person.ts'
import { accountOf, type Credentials } from './sign-in.ts'

type Fields = Record<string, unknown>
type Id = number | string

export type Installation = {
  /** Gives the id. */
  create: (collection: string, fields: Fields) => Promise<Id>
  person: (fields: Fields) => Promise<Credentials>
  /** What the collection holds of a site. */
  rowsOf: (collection: string, site: Id) => Promise<{ id: Id; title: string }[]>
  demoSite: Id
  /** Takes away what was made, the last first. */
  close: () => Promise<void>
}

const id = z.union([z.number(), z.string()])
const made = z.object({ doc: z.looseObject({ id }) })
const found = z.object({ docs: z.array(z.looseObject({ id })) })

const send = async (
  way: string,
  { token, method = 'GET', body }: { token?: string; method?: string; body?: Fields },
) => {
  const response = await fetch(`${address}/api/${way}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`${method} ${way} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

export const openInstallation = async (): Promise<Installation> => {
  const admin = accountOf(inject('accounts'), 'admin')
  const { token } = z.object({ token: z.string() }).parse(await send('users/login', { method: 'POST', body: admin }))
  const all: { collection: string; id: Id }[] = []

  const create: Installation['create'] = async (collection, fields) => {
    const { doc } = made.parse(await send(`${collection}?locale=lv`, { token, method: 'POST', body: fields }))
    all.unshift({ collection, id: doc.id })
    return doc.id
  }
  const list = async (query: string) => found.parse(await send(query, { token })).docs
  const [demo] = await list('sites?where[slug][equals]=pro-balances&depth=0&locale=lv')
  if (!demo) throw new Error('There is no demo site.')

  return {
    create,
    person: async (fields) => {
      const account = { email: `${all.length}.${process.pid}@e2e.example`, password: crypto.randomUUID() }
      await create('users', { name: 'Somebody', ...fields, ...account })
      return account
    },
    rowsOf: async (collection, site) =>
      (await list(`${collection}?where[site][equals]=${site}&limit=0&depth=0&locale=lv`)).map((row) => ({
        id: row.id,
        title: String(row.title ?? row.name ?? row.subject ?? row.right ?? row.key),
      })),
    demoSite: demo.id,
    close: async () => {
      for (const { collection, id: of } of all) await send(`${collection}/${of}`, { token, method: 'DELETE' })
    },
  }
}

/**
 * People at work in the admin, until they are told to stop: they open lists and documents, one after the other. Reads
 * `{ url, token, people }` from standard input. A process of its own, which lets all others go first: what browsers do is
 * done elsewhere, and not on the machine that is measured.
 */
import { setPriority } from 'node:os'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const pages = [
  '/admin',
  '/api/policy-sections?depth=1&limit=20',
  '/admin/collections/policy-sections',
  '/api/purposes?depth=1',
]

setPriority(19)
const order = z.object({ url: z.url(), token: z.string(), people: z.int().positive() })
const { url, token, people } = order.parse(JSON.parse(await text(process.stdin)))
const headers = { authorization: `JWT ${token}`, cookie: `payload-token=${token}` }

const work = async (): Promise<never> => {
  while (true) {
    for (const page of pages) {
      const answer = await fetch(`${url}${page}`, { headers })
      if (!answer.ok) throw new Error(`${page} answered ${answer.status}`)
      await answer.arrayBuffer()
    }
  }
}

process.once('SIGTERM', () => process.exit(0))
await Promise.all(Array.from({ length: people }, work))

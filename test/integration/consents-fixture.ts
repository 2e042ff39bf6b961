/** The real front with the ledger of consents, on a database with releases of a site. */
import pg from 'pg'
import { withConsents } from '../../src/consent/node-handler.ts'
import { openConsents } from '../../src/consent/open-consents.ts'
import { nodeHandler } from '../../src/delivery/node-adapter.ts'
import { createResponder } from '../../src/delivery/respond.ts'
import { openStore, type Store } from '../../src/delivery/store.ts'
import type { Snapshot } from '../../src/policy/snapshot.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import type { SigningKey } from '../../src/signing/signing-key.ts'
import { compileNumber, connect, demoSnapshot, installSchema, publishRows } from './delivery-rows.ts'
import { openTestFront } from './front-fixture.ts'

const basePath = '/api/privacy'

/** The demo's policy of a site that is public, so that only its own domains may send. */
export const publicSite = (slug: string) => ({
  ...demoSnapshot,
  site: { ...demoSnapshot.site, slug, environment: 'production' as const },
})

/** What each release of a site says that is kept of a choice; what is not named is as the demo has it. */
type Consents = Partial<Snapshot['site']['consents']>
export type Publishing = { client: pg.Client; site: string; key: SigningKey; consents: readonly Consents[] }

/** Releases of a site, one after the other. @returns publishes one more */
export const publishEach = async ({ client, site, key, consents }: Publishing) => {
  const { site: demo, ...registers } = publicSite(site)
  const compiled: CompiledRelease[] = []
  const publish = async (says: Consents): Promise<void> => {
    const number = compiled.length + 1
    const snapshot = { ...registers, site: { ...demo, consents: { ...demo.consents, ...says } } }
    const latest = compileNumber(snapshot, number, compiled.at(-1))
    compiled.push(latest)
    await publishRows({ client, site, number, compiled: latest, key })
  }
  for (const says of consents) await publish(says)
  return publish
}

export const publishTwice = async ({ uri, site, key }: { uri: string; site: string; key: SigningKey }) => {
  const client = await connect(uri)
  await installSchema(client)
  await publishEach({ client, site, key, consents: [{}, {}] })
  return client
}

export type Replica = {
  url: string
  port: number
  store: Store
  errors: unknown[]
  /** What the database did not take. */
  refused: unknown[]
  close: () => Promise<void>
}

export const openReplica = async ({
  uri,
  key,
  perMinute = 0,
  hops = 0,
  ledgerUri = uri,
}: {
  uri: string
  key: SigningKey
  perMinute?: number
  hops?: number
  /** Where consents go, if that is elsewhere. */
  ledgerUri?: string
}): Promise<Replica> => {
  const pool = new pg.Pool({ connectionString: uri, max: 3 })
  const ledgerPool = new pg.Pool({ connectionString: ledgerUri, max: 3, connectionTimeoutMillis: 5_000 })
  for (const each of [pool, ledgerPool]) each.on('error', () => undefined)
  const store = await openStore({ pool })
  const refused: unknown[] = []
  const consents = openConsents({
    query: (query) => ledgerPool.query(query),
    source: store,
    key: () => key,
    perMinute,
    onError: (error) => refused.push(error),
  })
  const respond = createResponder({ source: store, reserved: () => undefined })
  const front = await openTestFront({
    upstream: () => undefined,
    front: {
      delivery: withConsents({ answer: consents.answer, next: nodeHandler({ respond, basePath }), basePath, hops }),
    },
  })
  return {
    url: `http://127.0.0.1:${front.port}${basePath}`,
    port: front.port,
    store,
    errors: front.errors,
    refused,
    close: async () => {
      await front.close()
      await consents.close()
      await store.close()
      await pool.end()
      await ledgerPool.end()
    },
  }
}

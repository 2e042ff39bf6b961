/** An exported tree, and the responder that it is compared with. */

import pg from 'pg'
import type { Answer, Question } from '../../src/delivery/answer.ts'
import { contractDocuments } from '../../src/delivery/contract-documents.ts'
import { reservedFiles } from '../../src/delivery/reserved-files.ts'
import { createResponder, type Respond } from '../../src/delivery/respond.ts'
import { openStore, type Store } from '../../src/delivery/store.ts'
import type { MoreWording } from '../../src/policy/more-wording.ts'
import type { Snapshot } from '../../src/policy/snapshot.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import type { SigningKey } from '../../src/signing/signing-key.ts'
import { compileNumber, publishRows, snapshotOf } from './delivery-rows.ts'

export const basePath = '/api/privacy'

/**
 * Every kind of file in one language, and little in each: it is compiled, exported and verified in an eighth of the time of
 * the demo.
 */
export const small = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  site: { ...snapshot.site, publishedLocales: [snapshot.site.sourceLocale] },
  sections: snapshot.sections.slice(0, 2),
  dataCategories: snapshot.dataCategories.slice(0, 2),
  purposes: snapshot.purposes.slice(0, 2),
  processors: snapshot.processors.slice(0, 1),
  cookieVendors: snapshot.cookieVendors.slice(0, 1),
  retentionRules: [],
})

/** Publishes releases of a site one after another, each with another title. */
export const publisher = ({
  client,
  slug,
  change = (snapshot) => snapshot,
  key,
}: {
  client: pg.Client
  slug: string
  /** What releases are signed with; not at all where absent. */
  key?: SigningKey
  change?: (snapshot: Snapshot) => Snapshot
}) => {
  let number = 0
  let before: CompiledRelease | undefined
  return async (): Promise<{ number: number; compiled: CompiledRelease }> => {
    number += 1
    const snapshot = change(snapshotOf({ slug, title: `${slug} ${number}` }))
    const compiled = compileNumber(snapshot, number, before)
    await publishRows({ client, site: slug, number, compiled, ...(key ? { key } : {}) })
    before = compiled
    return { number, compiled }
  }
}

export type Responder = {
  store: Store
  respond: Respond
  ask: (
    question: Partial<Question> & { path: string },
  ) => Promise<Answer & { header: (name: string) => string | undefined }>
  close: () => Promise<void>
}

/** What the front process answers, by itself or in front of a port: see `openTestFront`. */
export const openResponder = async (uri: string, moreWording?: MoreWording): Promise<Responder> => {
  const pool = new pg.Pool({ connectionString: uri, max: 3 })
  pool.on('error', () => undefined)
  const store = await openStore({ pool, moreWording })
  const respond = createResponder({ source: store, reserved: reservedFiles(() => contractDocuments({ basePath })) })
  return {
    store,
    respond,
    ask: async (question) => {
      const answer = await respond({ method: 'GET', ...question })
      const at = (name: string) =>
        answer.headers.findIndex((each, index) => index % 2 === 0 && each.toLowerCase() === name.toLowerCase())
      return { ...answer, header: (name) => (at(name) === -1 ? undefined : answer.headers[at(name) + 1]) }
    },
    close: async () => {
      await store.close()
      await pool.end()
    },
  }
}

/** Every path of the responder for a site, in all its releases. */
export const pathsOf = async ({ store }: Responder, site: string): Promise<string[]> => {
  const tree = store.site(site)
  if (!tree) return []
  const paths = new Set(tree.entries.keys())
  for (const release of tree.releases) {
    for (const path of (await store.release(site, release))?.entries.keys() ?? []) paths.add(path)
  }
  return [...paths].map((path) => `${site}/${path}`)
}

export const documentPaths = [...contractDocuments({ basePath }).keys(), '.well-known/jwks.json']

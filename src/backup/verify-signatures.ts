/** The signatures of what is published, as it lies in a database. */
import { z } from 'zod'
import type { SqlClient } from '../release/sql/install.ts'
import { keySet } from '../signing/verify-signature.ts'
import { verifyTree } from '../verify/index.ts'

const jwkRow = z.object({ jwk: z.record(z.string(), z.unknown()) })
const bodyRow = z.object({ body: z.instanceof(Buffer) })
const numbered = /^([^/]+)\/releases\/([1-9]\d*)\/(?!diff\/)(.+)$/

/** A path of the public tree as the row that holds its bytes. */
const rowOf = (path: string): { text: string; values: unknown[] } => {
  const [, site, release, file] = numbered.exec(path) ?? []
  if (file !== undefined) {
    return {
      text: 'select body from privacy.release_files where site = $1 and release = $2 and path = $3',
      values: [site, Number(release), file],
    }
  }
  const slash = path.indexOf('/')
  return {
    text: 'select body from privacy.site_files where site = $1 and path = $2',
    values: [path.slice(0, slash), path.slice(slash + 1)],
  }
}

/**
 * Verifies every chain as anyone could (docs/verifying.md), with the keys that the database has. Installations that never
 * signed a release have none.
 *
 * @param sites slugs
 * @returns what is wrong, each as `code path`
 */
export const verifySignatures = async (client: SqlClient, sites: readonly string[]): Promise<string[]> => {
  const [known] = (await client.query(`select to_regclass('privacy.signing_keys') is not null as there`)).rows
  if (!z.object({ there: z.boolean() }).parse(known).there) return []
  const { rows } = await client.query('select jwk from privacy.signing_keys order by added_at, kid')
  const keys = keySet.parse({ keys: rows.map((row) => jwkRow.parse(row).jwk) })
  const signed = await client.query(`select 1 from privacy.release_files where path = 'index.jws' limit 1`)
  if (keys.keys.length === 0 && signed.rows.length === 0) return []
  const { findings } = await verifyTree({
    read: async (path) => {
      const { text, values } = rowOf(path)
      const [row] = (await client.query(text, values)).rows
      return row === undefined ? 'missing' : bodyRow.parse(row).body
    },
    keys,
    sites,
    current: false,
    // One connection answers one question at a time.
    atOnce: 1,
  })
  return findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`)
}

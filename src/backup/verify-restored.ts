/** What is published, as it lies in a database: whether files are what their hashes say, and releases hang together. */
import { z } from 'zod'
import { manifest } from '../contract/manifest.ts'
import type { SqlClient } from '../release/sql/install.ts'
import { verifySignatures } from './verify-signatures.ts'

export type RestoredReleases = { ok: true; releases: number; files: number } | { ok: false; problems: string[] }

const needed = manifest.pick({ site: true, release: true, files: true, previous: true })
const fileRow = z.object({ path: z.string(), sha256: z.string() })
const indexRow = z.object({ site: z.string(), release: z.int(), sha256: z.string(), body: z.instanceof(Buffer) })
type Index = z.infer<typeof indexRow>

const query = async <T>(client: SqlClient, schema: z.ZodType<T>, text: string, values: unknown[] = []): Promise<T[]> =>
  z.array(schema).parse((await client.query(text, values)).rows)

/** Hashes are taken by PostgreSQL, where the bytes are. */
const brokenFiles = async (client: SqlClient): Promise<string[]> => {
  const broken = await query(
    client,
    z.object({ place: z.string() }),
    `select concat_ws('/', site, 'releases', release, path) as place from privacy.release_files
       where encode(sha256(body), 'hex') <> sha256
     union all
     select concat_ws('/', site, path) from privacy.site_files where encode(sha256(body), 'hex') <> sha256`,
  )
  return broken.map(({ place }) => `${place} is not what its hash says`)
}

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

const ofRelease = async (client: SqlClient, index: Index, before: Index | undefined): Promise<string[]> => {
  const { site, release } = index
  const name = `${site}/releases/${release}/index.json`
  const read = needed.safeParse(parse(index.body))
  if (!read.success) return [`${name} is no manifest`]
  const { data } = read
  const problems: string[] = []
  if (data.site !== site || data.release !== release) problems.push(`${name} names another release`)
  const expected = before ? { release: before.release, sha256: before.sha256 } : null
  if (data.previous?.release !== expected?.release || data.previous?.sha256 !== expected?.sha256) {
    problems.push(`${name} does not follow the release before it`)
  }
  const rows = await query(
    client,
    fileRow,
    'select path, sha256 from privacy.release_files where site = $1 and release = $2',
    [site, release],
  )
  const stored = new Map(rows.map(({ path, sha256 }) => [path, sha256]))
  for (const file of data.files) {
    if (stored.get(file.path) !== file.sha256) problems.push(`${name} names ${file.path}, which is missing or another`)
  }
  return problems
}

/** Rows of `releases` and the manifests are pairs, and the current release is one of them. */
const unpaired = async (client: SqlClient, releases: string): Promise<string[]> => {
  const rows = await query(
    client,
    z.object({ problem: z.string() }),
    `select format('%s has release %s without its manifest, or with another', r.site, r.number) as problem
       from ${releases} r left join privacy.release_files f
         on f.site = r.site and f.release = r.number and f.path = 'index.json' and f.sha256 = r.manifest_sha256
       where f.site is null
     union all
     select format('%s/releases/%s/index.json belongs to no release', f.site, f.release)
       from privacy.release_files f left join ${releases} r on r.site = f.site and r.number = f.release
       where f.path = 'index.json' and r.site is null
     union all
     select format('%s names release %s as current, which there is not', c.site, c.release)
       from privacy.current_release c left join privacy.release_files f
         on f.site = c.site and f.release = c.release and f.path = 'index.json'
       where f.site is null`,
  )
  return rows.map(({ problem }) => problem)
}

/**
 * Checks all that is published before it is served: the hash of every file, the chain of manifests of every site, that
 * releases and manifests belong to each other, and every signature.
 *
 * @param releases the qualified, quoted name of the table of the collection `releases`
 */
export const verifyRestored = async (client: SqlClient, releases: string): Promise<RestoredReleases> => {
  const [installed] = await query(
    client,
    z.object({ there: z.boolean() }),
    `select to_regclass('privacy.release_files') is not null as there`,
  )
  if (!installed?.there) return { ok: true, releases: 0, files: 0 }
  const problems = [...(await brokenFiles(client)), ...(await unpaired(client, releases))]
  const places = await query(
    client,
    z.object({ site: z.string(), release: z.int() }),
    `select site, release from privacy.release_files where path = 'index.json' order by site, release`,
  )
  let before: Index | undefined
  for (const { site, release } of places) {
    // One at a time: a site may have many.
    const [index] = await query(
      client,
      indexRow,
      `select site, release, sha256, body from privacy.release_files
       where site = $1 and release = $2 and path = 'index.json'`,
      [site, release],
    )
    if (!index) continue
    problems.push(...(await ofRelease(client, index, before?.site === site ? before : undefined)))
    before = index
  }
  // What is broken already would only be named once more.
  if (problems.length === 0) {
    problems.push(...(await verifySignatures(client, [...new Set(places.map(({ site }) => site))])))
  }
  if (problems.length > 0) return { ok: false, problems }
  const [count] = await query(
    client,
    z.object({ files: z.int() }),
    'select count(*)::int as files from privacy.release_files',
  )
  return { ok: true, releases: places.length, files: count?.files ?? 0 }
}

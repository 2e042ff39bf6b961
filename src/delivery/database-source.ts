import { z } from 'zod'
import type { DatabasePool } from './database-pool.ts'
import type { Compression, Encoding, PublishedFile, ReleaseFiles, SiteFiles } from './file.ts'
import { factsOf } from './release-index.ts'

const currentRow = z.object({ site: z.string(), stamp: z.string() })
/** A site, and a stamp that changes with what is in effect or on its way. */
export type CurrentRelease = z.infer<typeof currentRow>

const fileRow = z.object({
  path: z.string(),
  media_type: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  gzip: z.boolean(),
  brotli: z.boolean(),
})
const digestRow = z.object({ release: z.int(), digest: z.string() })
const bodyRow = z.object({
  path: z.string(),
  body: z.instanceof(Buffer),
  gzip: z.instanceof(Buffer).nullable(),
  brotli: z.instanceof(Buffer).nullable(),
})

/** The bytes of a file in every form that is stored. */
export type StoredBodies = Partial<Record<Encoding, Buffer>> & { identity: Buffer }

/** What is read of the schema `privacy`. */
export type DatabaseSource = {
  /** Lets what is due take effect, for everybody. */
  settle: () => Promise<void>
  /** Public keys that releases were ever signed with, the first one first. */
  keys: () => Promise<Record<string, unknown>[]>
  currentReleases: () => Promise<CurrentRelease[]>
  /** A site with the files of its current release, and the digest of each of its releases. */
  site: (site: string) => Promise<{ files: SiteFiles; digests: ReadonlyMap<number, string> } | undefined>
  release: (site: string, release: number) => Promise<ReleaseFiles | undefined>
  bodies: (file: PublishedFile) => Promise<StoredBodies | undefined>
  /** The same of several files of one release, or of none: those that are there. */
  bodiesOf: (files: readonly PublishedFile[]) => Promise<ReadonlyMap<PublishedFile, StoredBodies>>
}

const keyRow = z.object({ jwk: z.record(z.string(), z.unknown()) })
const pointerRow = z.object({
  release: z.int().nullable(),
  upcoming: z.int().nullable(),
  effective_from: z.date().nullable(),
})

/** Each site with the release that is in effect, and the one that is on its way. */
const pointers = `
  select coalesce(c.site, s.site) as site, c.release, c.updated_at, s.release as upcoming, s.effective_from
    from privacy.current_release c
    full join (select * from privacy.schedule where cancelled_at is null and settled_at is null) s using (site)`

const standings = `
  select site, concat_ws(' ', release, updated_at, upcoming, effective_from,
      (select max(done_at) from privacy.release_compression as compression where compression.site = pointer.site)) as stamp
    from (${pointers}) as pointer
    order by site`

/** Files of a table, with brotli that came after they were published. */
const filesIn = (table: 'release_files' | 'site_files') =>
  `privacy.${table} as file left join privacy.brotli_files as later using (sha256)`

const brotli = 'coalesce(file.brotli, later.brotli)'

const columns = `path, media_type, sha256, octet_length(body) as bytes, gzip is not null as gzip, ${brotli} is not null as brotli`

const bodies = `path, body, gzip, ${brotli} as brotli`

/** Of what is in a release, and in which forms it is there. */
const lineOfFile = `convert_to(path || ' ' || sha256 || case when later.brotli is null then '' else ' br' end || E'\\n', 'UTF8')`
const digestOfFiles = `encode(sha256(string_agg(${lineOfFile}, '' order by ${lineOfFile})), 'hex')`

const fileOf = (site: string, release: number | undefined, row: z.infer<typeof fileRow>): PublishedFile => {
  const compressions: Compression[] = [
    ...(row.brotli ? (['br'] as const) : []),
    ...(row.gzip ? (['gzip'] as const) : []),
  ]
  return {
    site,
    release,
    path: row.path,
    mediaType: row.media_type,
    sha256: row.sha256,
    bytes: row.bytes,
    compressions,
  }
}

/**
 * Reads published files from PostgreSQL.
 *
 * @param pool of connections that see the schema `privacy`
 */
export const databaseSource = (pool: Pick<DatabasePool, 'query'>): DatabaseSource => {
  const rows = async <T>(row: z.ZodType<T>, text: string, values: unknown[]): Promise<T[]> =>
    z.array(row).parse((await pool.query({ text, values })).rows)

  const manifest = async (site: string, release: number): Promise<string | undefined> => {
    const text = `select path, body, null as gzip, null as brotli from privacy.release_files where site = $1 and release = $2 and path = 'index.json'`
    const [row] = await rows(bodyRow, text, [site, release])
    return row?.body.toString('utf8')
  }

  const release = async (site: string, number: number): Promise<ReleaseFiles | undefined> => {
    const text = `select ${columns} from ${filesIn('release_files')} where site = $1 and release = $2 order by path`
    const files = (await rows(fileRow, text, [site, number])).map((row) => fileOf(site, number, row))
    if (files.length === 0) return undefined
    return { facts: factsOf(number, files, await manifest(site, number)), files }
  }

  const bodiesOf: DatabaseSource['bodiesOf'] = async (files) => {
    const [{ site, release: number } = { site: '', release: undefined }] = files
    const paths = files.map(({ path }) => path)
    const found =
      number === undefined
        ? await rows(bodyRow, `select ${bodies} from ${filesIn('site_files')} where site = $1 and path = any($2)`, [
            site,
            paths,
          ])
        : await rows(
            bodyRow,
            `select ${bodies} from ${filesIn('release_files')} where site = $1 and release = $2 and path = any($3)`,
            [site, number, paths],
          )
    const byPath = new Map(found.map((row) => [row.path, row]))
    return new Map(
      files.flatMap((file): [PublishedFile, StoredBodies][] => {
        const row = byPath.get(file.path)
        if (!row) return []
        const { body, gzip, brotli: br } = row
        return [[file, { identity: body, ...(gzip ? { gzip } : {}), ...(br ? { br } : {}) }]]
      }),
    )
  }

  return {
    settle: async () => {
      await pool.query({ text: 'select privacy.settle()' })
    },
    keys: async () =>
      (await rows(keyRow, 'select jwk from privacy.signing_keys order by added_at, kid', [])).map(({ jwk }) => jwk),
    currentReleases: () => rows(currentRow, standings, []),
    release,
    site: async (site) => {
      const [pointer] = await rows(pointerRow, `select * from (${pointers}) as pointer where site = $1`, [site])
      const current = pointer?.release ? await release(site, pointer.release) : undefined
      const next = pointer?.upcoming ? await release(site, pointer.upcoming) : undefined
      if (!current && !next) return undefined
      const grouped = `select release, ${digestOfFiles} as digest from ${filesIn('release_files')} where site = $1 group by release order by release`
      const digests = await rows(digestRow, grouped, [site])
      const others = await rows(
        fileRow,
        `select ${columns} from ${filesIn('site_files')} where site = $1 order by path`,
        [site],
      )
      const files: SiteFiles = {
        site,
        current,
        upcoming:
          next && pointer?.effective_from
            ? { files: next, effectiveFrom: pointer.effective_from.toISOString() }
            : undefined,
        releases: digests.map((row) => row.release),
        others: others.map((row) => fileOf(site, undefined, row)),
      }
      return { files, digests: new Map(digests.map((row) => [row.release, row.digest])) }
    },
    bodies: async (file) => (await bodiesOf([file])).get(file),
    bodiesOf,
  }
}

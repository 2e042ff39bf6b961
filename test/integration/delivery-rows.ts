import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import pg from 'pg'
import { demoContent } from '../../src/demo/content/index.ts'
import { type Snapshot, snapshotSchema } from '../../src/policy/snapshot.ts'
import { type CompiledRelease, compileRelease } from '../../src/release/compile-release.ts'
import type { PreviousRelease } from '../../src/release/release-chain.ts'
import type { ReleaseFile } from '../../src/release/release-file.ts'
import { installPrivacySchema } from '../../src/release/sql/install.ts'
import type { SigningKey } from '../../src/signing/signing-key.ts'

export const demoSnapshot: Snapshot = snapshotSchema.parse(demoContent)

/** The demo's policy under another slug, with another title. */
export const snapshotOf = ({ slug, title }: { slug: string; title: string }): Snapshot => ({
  ...demoSnapshot,
  site: { ...demoSnapshot.site, slug, title: { lv: `${title} lv`, et: `${title} et`, en: `${title} en` } },
})

export const connect = async (uri: string): Promise<pg.Client> => {
  const client = new pg.Client(uri)
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** The schema `privacy`, on a table of releases that stands for the one that Payload makes. */
export const installSchema = async (client: pg.Client): Promise<void> => {
  await client.query('create table if not exists public.releases (id serial primary key)')
  await installPrivacySchema(client, 'public.releases')
}

export const compileNumber = (snapshot: Snapshot, number: number, before?: CompiledRelease): CompiledRelease => {
  const at = `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`
  const previous: PreviousRelease | null = before
    ? {
        number: number - 1,
        manifestSha256: before.manifestSha256,
        releases: before.manifest.releases,
        policies: before.policies,
      }
    : null
  const release = { number, publishedAt: at, effectiveFrom: at, material: number === 2, since: number - 1, notes: {} }
  return compileRelease({ snapshot, release, previous })
}

/** As publishing does, in a hundredth of the time: how small it gets is not what these tests are of. */
const compressed = (text: string) => {
  const body = Buffer.from(text, 'utf8')
  const smaller = (candidate: Buffer) => (candidate.length < body.length ? candidate : null)
  return {
    body,
    gzip: smaller(gzipSync(body, { level: 1 })),
    brotli: smaller(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
  }
}

type Publication = {
  client: pg.Client
  site: string
  number: number
  compiled: CompiledRelease
  notify?: boolean
  /** It takes effect so many seconds after it was written; at once where absent. */
  inSeconds?: number
  /** What it is signed with; not at all where absent. */
  key?: SigningKey
  /** Whether brotli is still to be made, as it is after publishing. */
  brotliDue?: boolean
}

/** Writes a release as publishing does: its files, the pointer to it and the notification, in one transaction. */
export const publishRows = async ({
  client,
  site,
  number,
  compiled,
  notify = true,
  inSeconds,
  key,
  brotliDue = false,
}: Publication): Promise<void> => {
  const insert = async (table: string, key: unknown[], file: Omit<ReleaseFile, 'content'>) => {
    const { body, gzip, brotli } = compressed(file.body)
    const values = [...key, file.path, file.mediaType, file.sha256, body, gzip, brotliDue ? null : brotli]
    await client.query(
      `insert into privacy.${table} values (${values.map((_, at) => `$${at + 1}`).join(', ')})`,
      values,
    )
  }
  await client.query('begin')
  for (const file of compiled.files) await insert('release_files', [site, number], file)
  if (key) {
    const { body: index = '' } = compiled.files.find(({ path }) => path === 'index.json') ?? {}
    const body = await key.sign(index)
    const sha256 = createHash('sha256').update(body).digest('hex')
    await insert('release_files', [site, number], { path: 'index.jws', mediaType: 'application/jose', body, sha256 })
    await client.query('insert into privacy.signing_keys (kid, jwk) values ($1, $2) on conflict do nothing', [
      key.kid,
      key.publicJwk,
    ])
  }
  for (const file of compiled.differences) await insert('site_files', [site], file)
  if (brotliDue)
    await client.query('insert into privacy.release_compression (site, release) values ($1, $2)', [site, number])
  if (inSeconds !== undefined) {
    await client.query(
      `insert into privacy.schedule (site, release, effective_from)
       values ($1, $2, clock_timestamp() + make_interval(secs => $3))`,
      [site, number, inSeconds],
    )
  } else {
    await client.query(
      `insert into privacy.current_release values ($1, $2, now())
       on conflict (site) do update set release = excluded.release, updated_at = excluded.updated_at`,
      [site, number],
    )
  }
  if (notify) await client.query('select pg_notify($1, $2)', ['privacy_release', site])
  await client.query('commit')
}

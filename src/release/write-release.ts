/** Writes a compiled release: its row, its files with their signature, and from when it is in effect. */
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Account } from '../access/account.ts'
import { eachAtMost } from '../each-at-most.ts'
import type { PrivacyContext } from '../options.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import type { CompiledRelease } from './compile-release.ts'
import { withGzip } from './compress.ts'
import { transactionOf } from './database.ts'
import { addReleaseEvent } from './events.ts'
import type { SealedRecord } from './record.ts'
import { file, type ReleaseFile } from './release-file.ts'
import { keepPublicKey } from './signing.ts'

/** What a publishing is at, for whoever waits for it. */
export type PublishStep = { step: 'reading' | 'compiling' | 'storing'; done: number; of: number }
export type Progress = (step: PublishStep) => void

export type Publication = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  key: SigningKey
  /** Of the site, as it is shown. */
  name: string
  site: string
  locales: readonly string[]
  facts: ReleaseFacts
  revision: number
  compiled: CompiledRelease
  sealed: SealedRecord
  /** Whether it takes effect later. */
  scheduled: boolean
  progress?: Progress | undefined
}

const signatureFile = async (key: SigningKey, index: string): Promise<ReleaseFile> => {
  return file({ path: 'index.jws', mediaType: 'application/jose', body: await key.sign(index) })
}

/** As many at once as threads compress; what is compressed waits until it is worth a statement. */
const atOnce = 4
const statement = { files: 32, bytes: 4_000_000 }

type Storing = {
  files: readonly ReleaseFile[]
  /** The table with its columns. */
  into: SQL
  /** Values of those that say whose the files are. */
  of: SQL
}

const fileColumns = sql`path, media_type, sha256, body, gzip`

const writeFiles = async ({ req, site, facts, compiled, key, progress }: Publication): Promise<void> => {
  const db = await transactionOf(req)
  const index = compiled.files.find(({ path }) => path === 'index.json')
  if (!index) throw new Error('A release has an index.json')
  const files = [...compiled.files, await signatureFile(key, index.body)]
  const of = files.length + compiled.differences.length
  let done = 0
  const store = async ({ files: all, into, of: owner }: Storing): Promise<void> => {
    let waiting: { row: SQL; bytes: number }[] = []
    const insert = async (): Promise<void> => {
      const now = waiting
      waiting = []
      if (now.length === 0) return
      await db.execute(
        sql`insert into ${into} values ${sql.join(
          now.map(({ row }) => row),
          sql`, `,
        )}`,
      )
      done += now.length
      progress?.({ step: 'storing', done, of })
    }
    await eachAtMost({
      // What takes longest is not left to the end.
      items: [...all].sort((a, b) => b.content.length - a.content.length),
      atOnce,
      work: async ({ path, mediaType, sha256, content }) => {
        const row = sql`(${owner}, ${path}, ${mediaType}, ${sha256}, ${content}, ${await withGzip(content)})`
        waiting.push({ row, bytes: content.length })
        const bytes = waiting.reduce((sum, each) => sum + each.bytes, 0)
        if (waiting.length >= statement.files || bytes >= statement.bytes) await insert()
      },
    })
    await insert()
  }
  await store({
    files,
    into: sql`privacy.release_files (site, release, ${fileColumns})`,
    of: sql`${site}, ${facts.number}::int`,
  })
  await store({
    files: compiled.differences,
    into: sql`privacy.site_files (site, ${fileColumns})`,
    of: sql`${site}`,
  })
  await db.execute(sql`insert into privacy.release_compression (site, release) values (${site}, ${facts.number})`)
}

const takeEffect = async ({ req, site, facts, scheduled }: Publication): Promise<void> => {
  const db = await transactionOf(req)
  const { number, effectiveFrom } = facts
  if (scheduled) {
    await db.execute(sql`insert into privacy.schedule (site, release, effective_from)
      values (${site}, ${number}, ${effectiveFrom})`)
  } else {
    await db.execute(sql`insert into privacy.current_release (site, release) values (${site}, ${number})
      on conflict (site) do update set release = excluded.release, updated_at = now()`)
  }
  const kind = scheduled ? 'scheduled' : 'effective'
  await addReleaseEvent({ db, site, release: number, kind })
  await db.execute(sql`select pg_notify('privacy_release', ${site})`)
}

/** Within the transaction of the request. */
export const writeRelease = async (publication: Publication): Promise<void> => {
  const { context, req, account, key, name, site, locales, facts, revision, compiled, sealed } = publication
  await keepPublicKey(req, key)
  await req.payload.create({
    collection: context.slugs.releases,
    data: {
      title: `${name} ${facts.number}`,
      site,
      number: facts.number,
      publishedAt: facts.publishedAt,
      effectiveFrom: facts.effectiveFrom,
      publishedBy: account.name,
      publisherId: account.id,
      material: facts.material,
      revision,
      locales: [...locales],
      notes: facts.notes,
      manifestSha256: compiled.manifestSha256,
      record: sealed.record,
      recordSalt: sealed.salt,
      recordSha256: sealed.sha256,
    },
    depth: 0,
    req,
  })
  await writeFiles(publication)
  await takeEffect(publication)
}

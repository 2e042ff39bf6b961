/** Brotli of what was published. It takes seconds, so a release is served with gzip first and with this as soon as it is there. */
import { z } from 'zod'
import type { DatabasePool } from '../delivery/database-pool.ts'
import { withBrotli } from './compress.ts'

const dueRow = z.object({ site: z.string(), release: z.int() })
const fileRow = z.object({ sha256: z.string(), body: z.instanceof(Buffer) })

export type CompressedRelease = z.infer<typeof dueRow>

/** Several processes may be at it: each takes any file that nobody has done yet, so they seldom take the same one. */
const nextFile = `
  with files as (
    select sha256, body from privacy.release_files where site = $1 and release = $2 and brotli is null
    union all
    select sha256, body from privacy.site_files
      where site = $1 and split_part(path, '/', 4) = $2::text and brotli is null
  )
  select sha256, body from files
    where not exists (select from privacy.brotli_files done where done.sha256 = files.sha256)
    order by random() limit 1`

const finish = `
  with finished as (
    update privacy.release_compression set done_at = clock_timestamp()
      where site = $1 and release = $2 and done_at is null returning site
  )
  select pg_notify('privacy_release', site) from finished`

/**
 * Compresses the files of releases that have no brotli yet, one file at a time. May be stopped, or killed, anywhere: what
 * was done is kept, and who looks next goes on.
 *
 * @param sites only of these
 * @param mayGoOn asked before each file
 * @param onRelease told before each release
 * @returns releases that are complete now
 * @example await compressDue({ pool })
 */
export const compressDue = async ({
  pool,
  sites,
  mayGoOn = () => true,
  onRelease = () => undefined,
}: {
  pool: Pick<DatabasePool, 'query'>
  sites?: readonly string[] | undefined
  mayGoOn?: () => boolean
  onRelease?: ((release: CompressedRelease) => void) | undefined
}): Promise<CompressedRelease[]> => {
  const { rows } = await pool.query({
    text: `select site, release from privacy.release_compression
      where done_at is null and ($1::text[] is null or site = any($1)) order by site, release`,
    values: [sites ?? null],
  })
  const finished: CompressedRelease[] = []
  for (const due of z.array(dueRow).parse(rows)) {
    onRelease(due)
    const values = [due.site, due.release]
    for (;;) {
      if (!mayGoOn()) return finished
      const [file] = z.array(fileRow).parse((await pool.query({ text: nextFile, values })).rows)
      if (!file) break
      await pool.query({
        text: 'insert into privacy.brotli_files (sha256, brotli) values ($1, $2) on conflict do nothing',
        values: [file.sha256, await withBrotli(file.body)],
      })
    }
    await pool.query({ text: finish, values })
    finished.push(due)
  }
  return finished
}

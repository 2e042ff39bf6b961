import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { StartError } from '../start-error.ts'

const run = promisify(execFile)
const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534'] as const

/**
 * How PostgreSQL is run, which refuses to run as root.
 *
 * - `plain`: as the user that runs us
 * - `user-namespace`: root is shown to it as `nobody`; no file changes its owner, and it works below /root
 * - `setuid`: as another user, where containers forbid user namespaces; the data directory is given to that user
 */
export type RunAs = {
  mode: 'plain' | 'user-namespace' | 'setuid'
  /** Goes before the command. */
  prefix: readonly string[]
  user?: { uid: number; gid: number }
}

const lookUp = async (name: string): Promise<{ uid: number; gid: number } | undefined> => {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

const namespacesWork = async (): Promise<boolean> => {
  const [command, ...args] = namespace
  return run(command, [...args, 'true']).then(
    () => true,
    () => false,
  )
}

/**
 * Chooses how to run PostgreSQL here.
 *
 * @param preferred for tests: do not look for a gentler way
 * @throws StartError `no-user-for-postgres` where root has nobody to run it as
 */
export const chooseRunAs = async (preferred?: 'setuid'): Promise<RunAs> => {
  if (process.getuid?.() !== 0) return { mode: 'plain', prefix: [] }
  if (preferred !== 'setuid' && (await namespacesWork())) return { mode: 'user-namespace', prefix: namespace }
  const user = (await lookUp('postgres')) ?? (await lookUp('nobody'))
  if (!user) {
    throw new StartError(
      'no-user-for-postgres',
      'PostgreSQL does not run as root, and there is neither a user `postgres` nor `nobody` to run it as. ' +
        'Start as another user, or set DATABASE_URI to a PostgreSQL server.',
    )
  }
  return { mode: 'setuid', prefix: [], user }
}

import { commandLine, isAlive } from '../process-identity.ts'
import { StartError } from '../start-error.ts'
import { clusterName } from './cluster.ts'
import { type Postmaster, readPostmaster } from './postmaster-pid.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const gone = async (pid: number, milliseconds: number): Promise<boolean> => {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    if (!isAlive(pid)) return true
    await pause(50)
  }
  return !isAlive(pid)
}

export type DataDirectoryUse = 'free' | 'recycled-pid'

const refuse = (cluster: string, { pid, port }: Postmaster): never => {
  throw new StartError(
    'data-directory-in-use',
    `A PostgreSQL server that was not started from here uses ${cluster} (process ${pid}, port ${port}). ` +
      `Stop it (kill -INT ${pid}), or set DATA_DIR to another folder.`,
  )
}

/**
 * Sees to it that no server runs on a data directory. The caller holds the lock on it, so a server of ours that still runs
 * there has lost its parent: it is stopping, or is stopped here. A server that somebody else runs is left alone.
 *
 * @returns `recycled-pid` where the file of a dead server names a process that is something else by now
 * @throws StartError `data-directory-in-use`
 */
export const clearDataDirectory = async (cluster: string): Promise<DataDirectoryUse> => {
  const postmaster = await readPostmaster(cluster)
  if (!postmaster || !isAlive(postmaster.pid)) return 'free'
  const { pid } = postmaster
  const command = await commandLine(pid)
  if (!/\bpostgres\b/.test(command)) return command === '' ? 'free' : 'recycled-pid'
  if (!command.includes(`cluster_name=${clusterName}`)) {
    if (!command.includes(cluster)) return 'recycled-pid'
    return refuse(cluster, postmaster)
  }
  if (!command.includes(cluster)) return 'recycled-pid'
  // Its tether has told it to stop; where that was killed too, it is told here.
  if (await gone(pid, 1_000)) return 'free'
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone, or not ours to stop: the wait tells.
    }
    if (await gone(pid, 10_000)) return 'free'
  }
  return refuse(cluster, postmaster)
}

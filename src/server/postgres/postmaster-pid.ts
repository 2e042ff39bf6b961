import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../../error-code.ts'

/** What a PostgreSQL server says about itself in `postmaster.pid` of its data directory. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** @returns nothing where there is no such file, or it says nothing yet */
export const readPostmaster = async (cluster: string): Promise<Postmaster | undefined> => {
  let lines: string[]
  try {
    lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  // A negative id is that of a stand-alone backend.
  const pid = Math.abs(Number(lines[0]))
  if (!Number.isInteger(pid) || pid === 0) return undefined
  return { pid, port: Number(lines[3] ?? 0), ready: (lines[7] ?? '').startsWith('ready') }
}

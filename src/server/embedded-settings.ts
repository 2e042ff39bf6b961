/** How a command of its own reaches the embedded database that `npm start` runs: read from its folder. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { appDatabase, appRole } from './postgres/names.ts'
import { signingKeyFile } from './signing-key-file.ts'

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

/**
 * @param dataDir folder of everything that the app keeps
 * @returns empty where it does not run, or belongs to somebody else
 */
export const embeddedSettings = (dataDir: string): { databaseUri: string; secret: string; signingKey: string } => {
  const password = read(path.join(dataDir, 'postgres-password'))
  const secret = read(path.join(dataDir, 'payload-secret')) ?? ''
  const signingKey = read(signingKeyFile(dataDir)) ?? ''
  const port = Number(read(path.join(dataDir, 'postgres', 'postmaster.pid'))?.split('\n')[3])
  if (!password || !Number.isInteger(port) || port <= 0) return { databaseUri: '', secret, signingKey }
  return {
    databaseUri: `postgres://${appRole}:${encodeURIComponent(password)}@127.0.0.1:${port}/${appDatabase}`,
    secret,
    signingKey,
  }
}

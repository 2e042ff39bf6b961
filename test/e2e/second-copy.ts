import { inject } from 'vitest'
import { startPayload } from '../../src/server/payload-process.ts'

export type Copy = {
  /** Without a slash at its end. */
  address: string
  stop: () => Promise<void>
}

/** Another copy of the admin, on the database of the app, with settings of its own. */
export const startCopy = async (settings: Record<string, string>): Promise<Copy> => {
  const { target, stop } = await startPayload({
    // It finds the database and the secrets in the folder.
    env: { ...process.env, DATA_DIR: inject('dataDir'), SIGNING_KEY: '', ...settings },
    niceness: 0,
    log: () => undefined,
  })
  return { address: `http://${target.host}:${target.port}`, stop }
}

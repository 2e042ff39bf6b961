/** The production app in an empty data folder, as a newcomer runs it: `npm start`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../src/server/free-port.ts'
import { startArguments } from '../integration/server-process.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type RunningApp = {
  /** Without a slash at its end. */
  address: string
  dataDir: string
  /** What `demo-accounts.txt` holds: a role, an e-mail address and a password a line. */
  accounts: string
  /** Ends it and removes its data folder. */
  stop: () => Promise<void>
}

const opened = (app: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      process.stdout.write(chunk)
      const address = /^ {2}Open +(\S+)$/m.exec(output)?.[1]
      if (address && output.includes('Ready in')) resolve(address)
    }
    app.stdout?.on('data', read)
    app.stderr?.on('data', read)
    app.once('exit', (code) => reject(new Error(`The app did not start (${code}).`)))
  })

/**
 * Starts it with the demo, on a free port of this machine only.
 *
 * @param settings what of the environment is to be other than it is
 * @throws where it ends before it is ready
 */
export const startApp = async (settings: Record<string, string> = {}): Promise<RunningApp> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-e2e-'))
  const app = spawn(process.execPath, startArguments, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(await freePort()),
      HOST: '127.0.0.1',
      DEMO: 'true',
      // The browser is on the same processors, and is in no hurry.
      ADMIN_NICENESS: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = (await opened(app)).replace(/\/$/, '')
  return {
    address,
    dataDir,
    accounts: await readFile(path.join(dataDir, 'demo-accounts.txt'), 'utf8'),
    stop: async () => {
      const ended = new Promise((resolve) => app.once('exit', resolve))
      app.kill('SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

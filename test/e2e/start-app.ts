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
  /** Its process, what it had printed when it was ready, and the settings that a newcomer would start it again with. */
  app: { pid: number; output: string; environment: Record<string, string> }
  /** Ends it, where it has not ended, and removes its data folder. */
  stop: () => Promise<void>
}

const opened = (app: ChildProcess): Promise<{ address: string; output: string }> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      process.stdout.write(chunk)
      const address = /^ {2}Open +(\S+)$/m.exec(output)?.[1]
      if (address && output.includes('Ready in')) resolve({ address: address.replace(/\/$/, ''), output })
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
  const environment = {
    DATA_DIR: dataDir,
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    DEMO: 'true',
    ...settings,
  }
  const app = spawn(process.execPath, startArguments, {
    cwd: root,
    // The browser is on the same processors, and is in no hurry.
    env: { ...process.env, NODE_ENV: 'production', ADMIN_NICENESS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => app.once('exit', resolve))
  const { address, output } = await opened(app)
  return {
    address,
    dataDir,
    accounts: await readFile(path.join(dataDir, 'demo-accounts.txt'), 'utf8'),
    app: { pid: app.pid ?? 0, output, environment },
    stop: async () => {
      app.kill('SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

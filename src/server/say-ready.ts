import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import type { Environment } from './environment.ts'
import type { Log } from './log.ts'
import type { Progress } from './progress.ts'

/** Who may sign in is printed once; from then on, only where it is written. */
const signIn = async (file: string): Promise<string[]> => {
  if (!existsSync(file)) return []
  const shown = `${file}.shown`
  if (existsSync(shown)) return [`  Sign in    with an account of ${file}`]
  const accounts = (await readFile(file, 'utf8')).trimEnd().split('\n')
  await writeFile(shown, '', { mode: 0o600 })
  return [
    '  Sign in    with one of these, printed only now and kept in',
    `             ${file} (for its owner only):`,
    ...accounts.map((line) => `             ${line}`),
  ]
}

export type ReadyOptions = {
  environment: Environment
  progress: Progress
  log: Log
  /** Where the demo accounts are written, if they are. */
  accounts: string
  /** Whether the demo site is served. */
  demo: boolean
}

/** Tells what to open. Passwords are for people: a log that programs read and keep only says where they are. */
export const sayReady = async ({ environment, progress, log, accounts, demo }: ReadyOptions): Promise<void> => {
  const url = environment.SERVER_URL
  if (environment.LOG_FORMAT === 'json') {
    log('info', 'Open the admin', { url: `${url}/admin` })
    if (existsSync(accounts)) log('info', 'The demo accounts are in a file', { file: accounts })
    return
  }
  for (const line of [
    '',
    ...(demo ? [`  Open       ${url}`] : []),
    `  Admin      ${url}/admin`,
    `  API        ${url}/api/privacy/openapi.json`,
    ...(await signIn(accounts)),
    '',
    '  Ctrl-C stops everything.',
    '',
  ]) {
    progress.line(line)
  }
}

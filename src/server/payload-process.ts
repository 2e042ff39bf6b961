import { request } from 'node:http'
import path from 'node:path'
import { freePort } from './free-port.ts'
import type { LogLevel } from './log.ts'
import { projectRoot } from './project-root.ts'
import type { ProxyTarget } from './proxy.ts'
import { eachLine } from './run-program.ts'
import { StartError } from './start-error.ts'
import type { Service } from './supervise.ts'
import { spawnTethered } from './tethered-process.ts'

export type PayloadProcess = Service & { target: ProxyTarget }

export type PayloadProcessOptions = {
  env: NodeJS.ProcessEnv
  /** How far readers of what is published go before people at work in the admin: 0 to 19. */
  niceness: number
  /** Gets what it says, line by line. */
  log: (line: string, level: LogLevel) => void
}

export const nextProgram = path.join('node_modules', 'next', 'dist', 'bin', 'next')
const patience = 90_000

/**
 * V8 lets a heap grow to several times of what is alive in it. Publishing a thousand sections in 24 languages took half as
 * much memory again, and hardly less time.
 */
const heapGrowth = '--heap-growing-percent=40'

/**
 * Ready is when it answers for something that needs all of it: its first answer is what starts Payload. Not asked by
 * `fetch`: what that loads stays, and makes sockets of another kind, after which node:http takes longer for each request.
 */
const answers = ({ host, port }: ProxyTarget): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = request({ host, port, path: '/api/access', agent: false, signal: AbortSignal.timeout(60_000) })
    asked.on('error', () => resolve(false))
    asked.on('response', (response) => {
      response.on('error', () => resolve(false))
      response.on('end', () => resolve((response.statusCode ?? 500) < 500))
      response.resume()
    })
    asked.end()
  })

/**
 * Starts the built admin and its API behind the front process, on loopback.
 *
 * @returns when it answers
 * @throws StartError `payload-failed` with the last that it said
 */
export const startPayload = async ({ env, niceness, log }: PayloadProcessOptions): Promise<PayloadProcess> => {
  const target = { host: '127.0.0.1', port: await freePort() }
  const child = await spawnTethered({
    command: process.execPath,
    args: [
      heapGrowth,
      nextProgram,
      'start',
      '-H',
      target.host,
      '-p',
      String(target.port),
      '--keepAliveTimeout',
      '75000',
    ],
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    niceness,
  })
  const last: string[] = []
  let ready = false
  for (const stream of [child.stdout, child.stderr]) {
    eachLine(stream, (line, level) => {
      if (line.trim() === '') return
      last.push(line)
      if (last.length > 30) last.shift()
      // What it says while it starts is only of interest where it does not.
      if (ready) log(line, level)
    })
  }
  let ended = false
  void child.exited.then(() => {
    ended = true
  })
  for (const since = Date.now(); !(await answers(target)); ) {
    if (!ended && Date.now() - since < patience) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    await child.stop()
    throw new StartError('payload-failed', `The admin did not start:\n${last.join('\n')}`)
  }
  ready = true
  return { target, exited: child.exited, stop: child.stop }
}

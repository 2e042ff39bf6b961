import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { isAlive } from './process-identity.ts'

/**
 * fd 3 is a pipe whose other end only the parent holds: when the parent dies, even by kill -9, `read` sees its end and
 * the child is told to stop, and is killed when it has not after the time allowed. fd 4 tells the parent the child's id.
 * Linux weighs sessions against each other first (sched_autogroup), and this is one of its own: both are told.
 */
const tether = `
signal=$1; patience=$2; niceness=$3; shift 3
if [ $niceness -gt 0 ]; then
  echo $niceness 2>/dev/null >/proc/self/autogroup
  command -v nice >/dev/null 2>&1 && set -- nice -n $niceness "$@"
fi
"$@" 3<&- 4>&- &
child=$!
echo $child >&4
exec 4>&-
( read -r _
  kill -$signal $child 2>/dev/null
  i=0; while [ $i -lt $patience ] && kill -0 $child 2>/dev/null; do sleep 1; i=$((i+1)); done
  kill -KILL $child 2>/dev/null
) <&3 >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait $child
status=$?
kill -KILL $watcher 2>/dev/null
exit $status`

export type TetheredProcess = {
  /** Id of the program itself (not of the shell that holds it). */
  pid: number
  stdout: Readable
  stderr: Readable
  /** Settles when the program has ended; never rejects. */
  exited: Promise<{ code: number }>
  /** Asks the program to stop, kills it after `patienceSeconds`, and waits. */
  stop: () => Promise<void>
}

export type TetheredOptions = {
  command: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** What asks the program to stop. */
  signal?: 'TERM' | 'INT'
  patienceSeconds?: number
  /** 0 (default) to 19: how far others go first where processors are scarce, as with nice(1). */
  niceness?: number
  /** User to run as, where this process is root. */
  user?: { uid: number; gid: number }
}

const until = (exited: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  return Promise.race([exited.then(() => true), late]).finally(() => clearTimeout(timer))
}

const killQuietly = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile.
  }
}

const firstLine = (stream: Readable): Promise<string> =>
  new Promise((resolve) => {
    let text = ''
    stream.on('data', (chunk) => {
      text += String(chunk)
      if (text.includes('\n')) resolve(text.trim())
    })
    stream.once('close', () => resolve(text.trim()))
  })

const exitOf = (child: ChildProcess): Promise<{ code: number }> =>
  new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127 }))
    child.once('exit', (code) => resolve({ code: code ?? 137 }))
  })

/**
 * Starts a program that ends when this process does, however this process ends, and in a process group of its own, so
 * that Ctrl-C in a terminal reaches only this process, which then stops things in their order.
 *
 * On Windows there is no tether: the program is a plain child.
 *
 * @throws when the program cannot be started
 * @example
 * const server = await spawnTethered({ command: process.execPath, args: ['server.js'], cwd: '.', env: process.env })
 * await server.stop()
 */
export const spawnTethered = async (options: TetheredOptions): Promise<TetheredProcess> => {
  const { command, args, cwd, env, signal = 'TERM', patienceSeconds = 10, niceness = 0, user } = options
  const windows = process.platform === 'win32'
  const child = windows
    ? spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    : spawn('/bin/sh', ['-c', tether, 'tether', signal, ...[patienceSeconds, niceness].map(String), command, ...args], {
        cwd,
        env,
        ...user,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      })
  const exited = exitOf(child)
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error(`${command} could not be started`)
  const [, , , leash, identity] = child.stdio
  for (const stream of child.stdio) stream?.on('error', () => undefined)

  const told = identity && 'read' in identity ? Number(await firstLine(identity)) : child.pid
  if (!told) throw new Error(`${command} could not be started: ${String((await exited).code)}`)
  const pid = told

  // The shell may be killed while the program lives on.
  const ended = exited.then(async (result) => {
    if (windows || !isAlive(pid)) return result
    killQuietly(pid, signal === 'INT' ? 'SIGINT' : 'SIGTERM')
    for (let waited = 0; waited < patienceSeconds * 1000 && isAlive(pid); waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    killQuietly(pid, 'SIGKILL')
    return result
  })

  return {
    pid,
    stdout,
    stderr,
    exited: ended,
    stop: async () => {
      if (leash && 'end' in leash) leash.end()
      else child.kill()
      if (!(await until(ended, (patienceSeconds + 2) * 1000))) killQuietly(pid, 'SIGKILL')
      await ended
    },
  }
}

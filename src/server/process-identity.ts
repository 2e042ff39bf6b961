import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { codeOf } from '../error-code.ts'

const run = promisify(execFile)

/** Whether a process with this id lives (one of another user counts). */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Field 22 of /proc/<pid>/stat; the name in brackets before it may hold spaces and brackets. */
const linuxStart = async (pid: number): Promise<string> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z') return ''
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '')
  return `${boot.trim()} ${fields[19]}`
}

/**
 * When a process began, as an opaque string: with its id it names one process for ever, where the id alone is used again.
 * Empty where there is no such process or the platform does not say.
 *
 * @example await processStart(process.pid) // → '2f6c… 48213'
 */
export const processStart = async (pid: number): Promise<string> => {
  try {
    if (process.platform === 'linux') return await linuxStart(pid)
    if (process.platform === 'win32') return ''
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim()
  } catch {
    return ''
  }
}

/** The command line of a process, or an empty string. */
export const commandLine = async (pid: number): Promise<string> => {
  try {
    if (process.platform === 'linux') {
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim()
    }
    if (process.platform === 'win32') return ''
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout.trim()
  } catch {
    return ''
  }
}

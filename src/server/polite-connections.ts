/** What is asked of the embedded PostgreSQL for the admin goes after readers, as the admin itself does. */
import { writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from '../error-code.ts'

/** The kernel lets one weight be changed every tenth of a second. */
const tries = 20
const between = 150

const weigh = async (pid: number, niceness: number): Promise<void> => {
  for (let left = tries; left > 0; left -= 1) {
    try {
      await writeFile(`/proc/${pid}/autogroup`, String(niceness))
      return
    } catch (error) {
      // No such kernel, no such process any more, or not ours: then nobody goes first.
      if (codeOf(error) !== 'EAGAIN') return
      await pause(between, undefined, { ref: false })
    }
  }
}

/**
 * Linux weighs sessions against each other before it looks at niceness (sched_autogroup), and each connection of
 * PostgreSQL is a session of its own. For a pool's `onConnect`, where PostgreSQL runs on this machine.
 *
 * @param niceness 1 to 19; 0 and undefined leave all as it is
 */
export const goAfterReaders = (client: object, niceness: number | undefined): void => {
  const pid: unknown = Reflect.get(client, 'processID')
  if (niceness && typeof pid === 'number') void weigh(pid, niceness)
}

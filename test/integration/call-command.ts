/** A command of ours without a process of its own, which takes two seconds to start. */
import { Writable } from 'node:stream'
import type { Command, Streams } from '../../src/cli/command.ts'
import { configIn } from './app-fixture.ts'
import type { Run } from './run-node.ts'

const gathered = () => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}

/**
 * What the program of a command would write and end with: see `programOf` in src/cli/command.ts.
 *
 * @example const { code, stderr } = await callCommand((streams) => verify({ argv: [folder], ...streams }))
 */
export const callCommand = async (command: (streams: Streams) => Promise<number>): Promise<Run> => {
  const [stdout, stderr] = [gathered(), gathered()]
  const code = await command({ stdout: stdout.stream, stderr: stderr.stream })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/**
 * The same for a command that needs the app's config, with some of the environment other than it is here.
 *
 * @example await callInApp(check, ['shop'], { DATABASE_URI: uri })
 */
export const callInApp = async (
  command: Command,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Run> => {
  const config = await configIn(environment)
  return callCommand((streams) =>
    command({ argv, config, environment: { ...process.env, ...environment }, ...streams }),
  )
}

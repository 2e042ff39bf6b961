/** Programs of the folder that bundle-programs makes for all tests. */
import path from 'node:path'
import { inject } from 'vitest'
import { type Run, runNode } from './run-node.ts'

export const root = path.resolve(import.meta.dirname, '../..')

/** By its name without a folder or an ending. */
export const programNamed = (name: string): string => path.join(inject('programs'), `${name}.js`)

/**
 * A command of Payload's command line as an operator runs it, on the app's own config.
 *
 * @example
 * const { code, stdout } = await runCommand(['privacy:check', 'shop'], { DATABASE_URI: uri })
 */
export const runCommand = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Run> =>
  runNode([programNamed('bin'), '--disable-transpile', ...args], {
    NODE_OPTIONS: '--conditions=production',
    PAYLOAD_CONFIG_PATH: programNamed('command-config'),
    ...environment,
  })

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the bundled programs. */
    programs: string
  }
}

/** Programs of the folder that bundle-programs makes for all tests. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { inject } from 'vitest'

export const root = path.resolve(import.meta.dirname, '../..')

/** By its name without a folder or an ending. */
export const programNamed = (name: string): string => path.join(inject('programs'), `${name}.js`)

export type Run = { code: number; stdout: string; stderr: string }

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
  new Promise((resolve) => {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      PAYLOAD_CONFIG_PATH: programNamed('command-config'),
      ...environment,
    }
    execFile(
      process.execPath,
      [programNamed('bin'), '--disable-transpile', ...args],
      { cwd: root, env, maxBuffer: 20_000_000 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the bundled programs. */
    programs: string
  }
}

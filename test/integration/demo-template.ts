/** Loads the demo into a database: in a process of its own, since a database that somebody is connected to is not copied. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { appSettings } from './app-settings.ts'
import { programNamed, root } from './programs.ts'

const run = promisify(execFile)

/** @param now the demo's sample dates are counted from it */
export const fillWithDemo = async ({ uri, now }: { uri: string; now: string }): Promise<void> => {
  await run(process.execPath, ['--conditions=production', '--no-deprecation', programNamed('load-demo'), now], {
    cwd: root,
    env: { ...process.env, ...appSettings(uri) },
  })
}

/** Loads the demo into a database: in a process of its own, since a database that somebody is connected to is not copied. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { appSettings } from './app-settings.ts'

const root = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** @param now the demo's sample dates are counted from it */
export const fillWithDemo = async ({ uri, now }: { uri: string; now: string }): Promise<void> => {
  await run(
    process.execPath,
    ['--conditions=production', '--no-deprecation', 'src/server/typescript.js', 'test/integration/load-demo.ts', now],
    { cwd: root, env: { ...process.env, ...appSettings(uri) } },
  )
}

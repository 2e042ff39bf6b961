/** Programs that tests start many times over, bundled once with all packages: to load those takes most of a process. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../../src/server/bundle.js'

const root = path.resolve(import.meta.dirname, '../..')

const entry = [
  // Payload's command line; it has to share the packages of what it runs.
  'node_modules/payload/bin.js',
  'test/integration/command-config.ts',
  ...['check', 'verify', 'export', 'backup', 'restore', 'translations', 'digests', 'terms', 'consents'].map(
    (name) => `src/cli/privacy-${name}.ts`,
  ),
  'src/server/export-program.ts',
  'test/integration/consent-taker.ts',
  'test/integration/webhook-sender.ts',
]

/** Not worth bundling its packages. */
const runOnce = 'test/integration/load-demo.ts'

/** @returns the folder that they are in until this process ends */
export const bundlePrograms = async (): Promise<string> => {
  const outdir = path.join(root, 'dist/run', `programs-${process.pid}`)
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }))
  await bundle({ entry, outdir, packages: true })
  await bundle({ entry: runOnce, outdir, packages: false })
  return outdir
}

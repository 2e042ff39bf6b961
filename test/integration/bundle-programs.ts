/** Programs that tests start many times over, bundled once: a process of tsx takes six seconds before it does anything. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../../src/server/bundle.js'

const root = path.resolve(import.meta.dirname, '../..')

const entry = [
  'test/integration/command-config.ts',
  ...['check', 'verify', 'export', 'backup', 'restore'].map((name) => `src/cli/privacy-${name}.ts`),
  'src/server/export-program.ts',
  'test/integration/load-demo.ts',
  'test/integration/webhook-sender.ts',
]

/** @returns the folder that they are in until this process ends */
export const bundlePrograms = async (): Promise<string> => {
  const outdir = path.join(root, 'dist/run', `programs-${process.pid}`)
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }))
  await bundle({ entry, outdir, packages: false })
  return outdir
}

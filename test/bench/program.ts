import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

/** Where what the benchmark makes goes. */
export const folder = path.join(root, 'dist', 'bench')

const bundle = async (name: string): Promise<string> => {
  const script = path.join(folder, `${name}.mjs`)
  await build({
    entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Beside the packages of this repository, of which some can be loaded only as they are.
    packages: name === 'consent-server' ? 'external' : 'bundle',
    logLevel: 'error',
  })
  return script
}

const bundled = new Map<string, Promise<string>>()

/**
 * A program of this folder as plain JavaScript, as the front is run too.
 *
 * @returns path of the script
 */
export const scriptOf = (
  name: 'plain-server' | 'generator-process' | 'people-process' | 'consent-server',
): Promise<string> => {
  const script = bundled.get(name) ?? bundle(name)
  bundled.set(name, script)
  return script
}

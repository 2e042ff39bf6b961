/** Bundles what runs in a visitor's browser into one script, in two pieces: the banner of a release goes between them. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, transform } from 'esbuild'
import { reducedCore } from './reduced-core.ts'

const root = path.dirname(import.meta.dirname)
const place = 'PRIVACY_INLINED'

/** As short as they can be. */
const styles = async (): Promise<string> => {
  const text = await readFile(path.join(root, 'src/browser/dialog/style.css'), 'utf8')
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'es2020' })
  // Spaces in the value of a custom property are kept, since they might mean something.
  return code.trim().replaceAll(': var(', ':var(')
}

/** TypeScript that exports the two pieces. */
export const consentScriptModule = async (): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/browser/index.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    define: { PRIVACY_STYLES: JSON.stringify(await styles()) },
    plugins: [reducedCore],
    logLevel: 'error',
  })
  const [before, after, ...more] = (outputFiles[0]?.text ?? '').split(place)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The script is to name ${place} once.`)
  }
  return [
    '/** Made by `npm run generate` from src/browser. */',
    `export const consentScriptPieces = [`,
    `  ${JSON.stringify(before)},`,
    `  ${JSON.stringify(after)},`,
    '] as const',
    '',
  ].join('\n')
}

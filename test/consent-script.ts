/** Bundles what runs in a visitor's browser into one script, in two pieces: the banner of a release goes between them. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin, transform } from 'esbuild'

const root = path.dirname(import.meta.dirname)
const place = 'PRIVACY_INLINED'

/** As short as they can be. */
const styles = async (): Promise<string> => {
  const text = await readFile(path.join(root, 'src/browser/dialog/style.css'), 'utf8')
  return (await transform(text, { loader: 'css', minify: true, target: 'es2020' })).code.trim()
}

/**
 * The part of vanilla-cookieconsent 3.1.0 without dialogs forgets to make the state of the dialogs, which its `run` writes
 * to, and ends there.
 */
const mendedCore: Plugin = {
  name: 'mended-core',
  setup: ({ onLoad }) => {
    onLoad({ filter: /cookieconsent-core\.esm\.js$/ }, async ({ path: file }) => {
      const [before, after, ...more] = (await readFile(file, 'utf8')).split('this.K={},')
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error('vanilla-cookieconsent has changed: does its core still need mending?')
      }
      return { contents: `${before}this.K={},this.ie={de:{}},${after}`, loader: 'js' }
    })
  },
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
    plugins: [mendedCore],
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

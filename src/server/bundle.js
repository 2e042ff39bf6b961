// Bundles TypeScript programs into plain JavaScript, in a tenth of a second. They are not run through tsx: it would hold
// 40 MB more for as long as they run.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

/** Files that look for others beside them find them where they were written. */
const ownAddress = {
  name: 'own-address',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined
      const text = await readFile(file, 'utf8')
      const contents = text
        // As a namespace, what is not used of it is left out: 550 kB that would be read at every start and kept.
        .replaceAll("import { z } from 'zod'", "import * as z from 'zod'")
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/**
 * @param {object} options
 * @param {string | string[]} options.entry a TypeScript file or several, relative to the project
 * @param {string} options.outdir where the JavaScript goes
 * @param {boolean} options.packages whether packages are bundled too, or loaded from node_modules
 * @returns {Promise<string[]>} files of the project that went into it
 */
export const bundle = async ({ entry, outdir, packages }) => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry].flat(),
    outdir,
    // Without folders, however many there are.
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Of 20.10 and later, which "node20" is not to esbuild.
    supported: { 'import-attributes': true },
    sourcemap: packages ? false : 'inline',
    // The text of a program stays in memory while it runs. Names are kept, for the sake of traces.
    minifyWhitespace: packages,
    minifySyntax: packages,
    ...(packages
      ? {
          external: ['pg-native'],
          define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
          banner: {
            js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
          },
        }
      : { packages: 'external' }),
    plugins: [ownAddress],
    logLevel: 'error',
    metafile: true,
  })
  return Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules/'))
}

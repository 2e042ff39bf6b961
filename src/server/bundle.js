// Bundles the server into dist/start, as plain JavaScript: run through tsx it would hold 40 MB more for as long as it runs.
// JavaScript, since it runs before anything could read TypeScript.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

/** Files that look for others beside them find them where they were written. */
const ownAddress = {
  name: 'own-address',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path: file }) => {
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

await build({
  absWorkingDir: root,
  entryPoints: ['src/server/start.ts'],
  outdir: 'dist/start',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['pg-native'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [ownAddress],
  // The text of a program stays in memory while it runs. Names are kept, for the sake of traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'error',
})

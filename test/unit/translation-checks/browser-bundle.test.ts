import path from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const program = `
export { checkTranslation } from './checks/check-translation.ts'
export { loadLanguageDetector } from './checks/language-detector.ts'
export { changeOf } from './changes/change-of.ts'
export { wordDiff } from './changes/word-diff.ts'
export { termsIn } from './terms/terms-in.ts'
`

it('what a browser loads to check while somebody types is small, and the model of languages is apart', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: program,
      resolveDir: path.resolve(import.meta.dirname, '../../../src/translation'),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, minify: true, splitting: true, metafile: true, outdir: 'out' },
    ...{ platform: 'browser', format: 'esm', target: 'es2022' },
  })
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')
  const loaded = new Set<string>()
  const load = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const each of metafile.outputs[name]?.imports ?? []) if (each.kind === 'import-statement') load(each.path)
  }
  load(entry?.[0] ?? '')
  const sizeOf = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + (metafile.outputs[name]?.bytes ?? 0), 0)
  expect(sizeOf(loaded)).toBeGreaterThan(10_000)
  expect(sizeOf(loaded)).toBeLessThan(60_000)
  const files = [...loaded].flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}))
  expect(files.filter((each) => /eld|zod|policy\.json|snapshot/.test(each))).toEqual([])
  expect(outputFiles.reduce((sum, { contents }) => sum + contents.length, 0)).toBeGreaterThan(500_000)
})

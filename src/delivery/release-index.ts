import { z } from 'zod'
import type { PublishedFile, ReleaseFacts } from './file.ts'

const manifestFacts = z.object({
  locales: z.array(z.string()),
  sourceLocale: z.string(),
  environment: z.enum(['development', 'production']),
})

/** Facts of a release from its `index.json`; from the names of its files where it has none that can be read. */
export const factsOf = (
  release: number,
  files: readonly PublishedFile[],
  manifest: string | undefined,
): ReleaseFacts => {
  try {
    const { locales, sourceLocale, environment } = manifestFacts.parse(JSON.parse(manifest ?? ''))
    return { release, locales, sourceLocale, development: environment === 'development' }
  } catch {
    const folders = files.filter(({ path }) => path.includes('/')).map(({ path }) => path.slice(0, path.indexOf('/')))
    const locales = [...new Set(folders)].sort()
    return { release, locales, sourceLocale: locales[0] ?? '', development: false }
  }
}

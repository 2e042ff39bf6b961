import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { isBuiltFrom } from '../../src/server/admin-build.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = readdirSync(path.join(root, 'src/app'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => path.join('src/app', name))

it('the admin is built anew where any source of it is another, and not for what only the server is made of', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['payload.config.ts', 'src/instrumentation.ts', ...pages],
    ...{ bundle: true, write: false, metafile: true, packages: 'external', format: 'esm', platform: 'node' },
    ...{ outdir: 'nowhere', loader: { '.css': 'empty', '.scss': 'empty' }, logLevel: 'error' },
  })
  const sources = Object.keys(metafile.inputs).filter((file) => file.startsWith('src/'))
  expect(sources).toContain('src/server/planned-statements.ts')
  expect(sources.filter((file) => !isBuiltFrom(file))).toEqual([])
  const ofServer = readdirSync(path.join(root, 'src/server'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/server/${name}`)
    .filter((file) => /\.(ts|js)$/.test(file) && isBuiltFrom(file))
  expect(ofServer.filter((file) => !sources.includes(file))).toEqual([])
}, 60_000)

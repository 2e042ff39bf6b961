/** `npm run build:package`: the plugin as a package, JavaScript with types in `dist`, as `npm pack` takes it. */

import { spawnSync } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const parts = ['collections', 'src', 'translations'] as const

for (const part of parts) await rm(path.join(root, 'dist', part), { recursive: true, force: true })
const compiled = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
)
if (compiled.status !== 0) process.exit(compiled.status ?? 1)
await cp(path.join(root, 'src/admin'), path.join(root, 'dist/src/admin'), {
  recursive: true,
  filter: (file) => !/\.tsx?$/.test(file),
})

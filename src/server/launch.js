// What `npm start` runs: bundles the server (a tenth of a second, in a process of its own) and becomes it.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const bundled = spawnSync(process.execPath, [path.join(import.meta.dirname, 'bundle.js')], { stdio: 'inherit' })
if (bundled.status !== 0) {
  process.stderr.write('The server could not be bundled. Was `npm ci` run?\n')
  process.exit(1)
}
await import(pathToFileURL(path.resolve(import.meta.dirname, '../../dist/start/start.js')).href)

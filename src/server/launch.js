// What `npm start` runs: bundles the server where its sources changed (a tenth of a second, in a process of its own), and
// becomes it.
// JavaScript, since it runs before anything could read TypeScript.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isBundled } from './bundle-sources.js'

const bundle = path.resolve(import.meta.dirname, '../../dist/start/start.js')

/** An image that was built with its bundle may be mounted read-only. */
const isReadOnly = () => {
  try {
    accessSync(path.dirname(bundle), constants.W_OK)
    return false
  } catch {
    return existsSync(bundle)
  }
}

if (!(existsSync(bundle) && isBundled()) && !isReadOnly()) {
  const bundled = spawnSync(process.execPath, [path.join(import.meta.dirname, 'bundle-server.js')], {
    stdio: 'inherit',
  })
  if (bundled.status !== 0) {
    process.stderr.write('The server could not be bundled. Was `npm ci` run?\n')
    process.exit(1)
  }
}
await import(pathToFileURL(bundle).href)

// What `npm start` runs: bundles the server where its sources changed (a tenth of a second, in a process of its own), and
// becomes it.
// JavaScript, since it runs before anything could read TypeScript.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '../..')
const bundle = path.join(root, 'dist', 'start', 'start.js')

/** An image that was built with its bundle may be mounted read-only. */
const isReadOnly = () => {
  try {
    accessSync(path.dirname(bundle), constants.W_OK)
    return false
  } catch {
    return existsSync(bundle)
  }
}

/** Which sources the bundle was made from: names, lengths and times, since reading them all would take longer. */
const sources = () => {
  const folders = ['src', 'translations']
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(folder, String(name))),
  )
  const lines = [...names.sort(), 'package-lock.json', process.version].map((name) => {
    const stat = statSync(path.join(root, name), { throwIfNoEntry: false })
    return stat?.isFile() === false ? name : `${name} ${stat?.size} ${stat?.mtimeMs}`
  })
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

const stamp = path.join(path.dirname(bundle), '.sources')
const isBundled = (made) => existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made

const made = isReadOnly() ? undefined : sources()
if (made !== undefined && !isBundled(made)) {
  const bundled = spawnSync(process.execPath, [path.join(import.meta.dirname, 'bundle-server.js')], {
    stdio: 'inherit',
  })
  if (bundled.status !== 0) {
    process.stderr.write('The server could not be bundled. Was `npm ci` run?\n')
    process.exit(1)
  }
  writeFileSync(stamp, made)
}
await import(pathToFileURL(bundle).href)

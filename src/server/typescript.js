// Runs a TypeScript program of this repository: node src/server/typescript.js test/run.ts [arguments]
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , entry = '', ...args] = process.argv
const name = path.basename(entry, '.ts')
const programs = path.resolve(import.meta.dirname, '../../dist/run')
const folder = path.join(programs, `${name}-${process.pid}`)

const isRunning = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A folder a process, so that two runs never write under each other; those of killed ones are taken away. */
const removeLeftovers = () => {
  let left = []
  try {
    left = readdirSync(programs)
  } catch {
    return
  }
  for (const other of left) {
    const pid = Number(other.slice(other.lastIndexOf('-') + 1))
    if (!isRunning(pid)) rmSync(path.join(programs, other), { recursive: true, force: true })
  }
}

removeLeftovers()
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const bundler = JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'bundle.js')).href)
const order = JSON.stringify({ entry, outdir: folder, packages: false })
// In a process of its own: the bundler would stay in memory for as long as the program runs.
const bundled = spawnSync(
  process.execPath,
  ['--input-type=module', '--eval', `const { bundle } = await import(${bundler}); await bundle(${order})`],
  { stdio: 'inherit' },
)
if (bundled.status !== 0) {
  process.stderr.write(`${entry} could not be read. Was \`npm ci\` run?\n`)
  process.exit(1)
}
const program = path.join(folder, `${name}.js`)
process.argv = [process.execPath, program, ...args]
await import(pathToFileURL(program).href)

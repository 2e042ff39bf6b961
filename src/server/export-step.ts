import path from 'node:path'
import type { Environment } from './environment.ts'
import { createExportRunner, type ExportRunner } from './export-runner.ts'
import { projectRoot } from './project-root.ts'
import { runProgram } from './run-program.ts'
import type { Shutdown } from './shutdown.ts'
import { messageOf } from './start-error.ts'

export type ExportStep = {
  environment: Pick<Environment, 'EXPORT_DIR'>
  databaseUri: string
  basePath: string
  shutdown: Shutdown
  log: (level: 'info' | 'warn', message: string) => void
}

const program = path.join('dist', 'export', 'export-program.js')
/** Readers go first, as before people at work in the admin. */
const niceness = 10

/**
 * Exports what is published to `EXPORT_DIR` now, and whenever that is asked for.
 *
 * @returns undefined where nothing is to be exported
 */
export const openExport = async (step: ExportStep): Promise<ExportRunner | undefined> => {
  const { environment, databaseUri, basePath, shutdown, log } = step
  if (environment.EXPORT_DIR === undefined) return undefined
  const folder = path.resolve(environment.EXPORT_DIR)
  let stop: (() => Promise<void>) | undefined
  const runner = createExportRunner({
    run: async () => {
      const running = await runProgram({
        name: 'export',
        command: process.execPath,
        args: [program],
        cwd: projectRoot,
        env: { ...process.env, DATABASE_URI: databaseUri, EXPORT_DIR: folder, EXPORT_BASE_PATH: basePath },
        niceness,
        onLine: (line) => log('info', `export to ${folder}: ${line}`),
      })
      stop = running.stop
      await running.done
      stop = undefined
    },
    onFailure: (error) => log('warn', `The export to ${folder} failed and is tried again: ${messageOf(error)}`),
  })
  await shutdown.add('export', async () => {
    const stopped = runner.stop()
    await stop?.()
    await stopped
  })
  runner.request()
  return runner
}

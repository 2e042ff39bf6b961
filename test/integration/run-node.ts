/** A program of Node from its start to its end. */
import { execFile } from 'node:child_process'
import { root } from './server-process.ts'

export type Run = { code: number; stdout: string; stderr: string }

/** Runs it in the project, with some of the environment other than it is here. Never rejects. */
export const runNode = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Run> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...environment }, maxBuffer: 20_000_000 }
    execFile(process.execPath, [...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })

import { buildAdmin } from './app-steps.ts'
import { createProgress } from './progress.ts'
import { createShutdown } from './shutdown.ts'
import { messageOf } from './start-error.ts'

/** `npm run build`: what a start would build, made beforehand. */
const progress = createProgress({ write: (line) => process.stdout.write(`${line}\n`) })
const shutdown = createShutdown({ onError: (name, error) => process.stderr.write(`${name}: ${messageOf(error)}\n`) })
progress
  .step('admin', (tell) => buildAdmin({ shutdown }, tell))
  .catch((error: unknown) => {
    process.stderr.write(`${messageOf(error)}\n`)
    process.exitCode = 1
  })

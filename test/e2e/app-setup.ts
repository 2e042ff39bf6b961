/** One production app for all end-to-end tests. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { type RunningApp, startApp } from './start-app.ts'

export default async ({ provide }: TestProject) => {
  const exportDir = await mkdtemp(path.join(tmpdir(), 'privacy-e2e-export-'))
  const { address, dataDir, accounts, app, stop } = await startApp({
    EXPORT_DIR: exportDir,
    // What receives webhooks here is on this machine.
    WEBHOOK_PRIVATE_ADDRESSES: 'true',
    // E-mail is set up, so that it is offered; nothing is due while the tests run.
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'privacy@e2e.example',
  })
  provide('address', address)
  provide('dataDir', dataDir)
  provide('exportDir', exportDir)
  provide('accounts', accounts)
  provide('app', app)
  return async () => {
    await stop()
    await rm(exportDir, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    dataDir: string
    exportDir: string
    accounts: string
    app: RunningApp['app']
  }
}

/** One production app for all end-to-end tests. */
import type { TestProject } from 'vitest/node'
import { startApp } from './start-app.ts'

export default async ({ provide }: TestProject) => {
  const { address, dataDir, accounts, stop } = await startApp()
  provide('address', address)
  provide('dataDir', dataDir)
  provide('accounts', accounts)
  return stop
}

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    dataDir: string
    accounts: string
  }
}

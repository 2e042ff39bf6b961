import { defineConfig } from 'vitest/config'
import { makeSigningKey } from './src/signing/make-signing-key.ts'
import ByName from './test/sequencer.ts'

const signingKey = makeSigningKey()

const project = (name: string, options: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    execArgv: ['--conditions=production'],
    // Of this run alone.
    env: { SIGNING_KEY: signingKey },
    ...options,
  },
})

/** Two cores: what starts databases, servers and browsers runs one file at a time. */
export default defineConfig({
  test: {
    // As the app is started: see `productionBuilds` in src/server/app-steps.ts.
    execArgv: ['--conditions=production'],
    sequence: { sequencer: ByName },
    projects: [
      // What only counts takes longer where others are at work too: no measure, but a bound on what never ends.
      project('unit', { testTimeout: 30_000 }),
      project('integration', { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }),
      // What needs a program that Node does not bring: `npm run test:tools`.
      project('tools', { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 }),
      project('e2e', {
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        globalSetup: ['test/e2e/app-setup.ts'],
      }),
    ],
  },
})

import { defineConfig } from 'vitest/config'
import { makeSigningKey } from './src/signing/make-signing-key.ts'
import LongestFirst from './test/sequencer.ts'

const signingKey = makeSigningKey()

const project = (name: string, options: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    execArgv: ['--conditions=production'],
    // Of this run alone; and one build of React for all that loads it, whichever file is first.
    env: { SIGNING_KEY: signingKey, NODE_ENV: 'production' as const },
    // What is waited for comes when the processors have time for it.
    expect: { poll: { timeout: 20_000 } },
    ...options,
  },
})

/** What stops servers: one file at a time, with none of the others beside it. Those are independent. */
const alone = ['delivery', 'postgres', 'server'].map((name) => `test/integration/${name}.test.ts`)

/**
 * What visitors of a shop get, and what brings sites of its own or stops the app: an app beside that of the admin's tests,
 * whose waiting for the browser leaves the processors half idle. `npm test` runs both at once.
 */
const visitors = [
  ...['agencies', 'banner-preview', 'consent-*', 'consents', 'demo-page', 'klaro', 'public-tree', 'static-export'],
  'start-and-stop',
].map((name) => `test/e2e/${name}.test.ts`)

const inBrowser = {
  fileParallelism: false,
  // They share a browser, and so the scripts of the admin that it has loaded.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: ['test/e2e/app-setup.ts'],
}

export default defineConfig({
  test: {
    // As the app is started: see `productionBuilds` in src/server/app-steps.ts.
    execArgv: ['--conditions=production'],
    sequence: { sequencer: LongestFirst },
    projects: [
      // Of two processors Vitest would use one. The time is no measure, but a bound on what never ends.
      // Pure functions: a file leaves nothing behind that the next one sees, and finds what both import.
      project('unit', {
        maxWorkers: 2,
        isolate: false,
        testTimeout: 30_000,
        setupFiles: ['test/property-seed.ts'],
        sequence: { groupOrder: 0 },
      }),
      project('integration', {
        exclude: alone,
        // One more than there are processors: much of the time is PostgreSQL's, or that of programs that start.
        maxWorkers: 3,
        maxConcurrency: 2,
        // Payload and its packages take five seconds to load: once a process, and not once a file.
        isolate: false,
        testTimeout: 60_000,
        // Whoever is first loads the demo, beside another file.
        hookTimeout: 600_000,
        globalSetup: ['test/integration/cluster-setup.ts'],
        sequence: { groupOrder: 1 },
      }),
      project('integration-alone', {
        include: alone,
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
        sequence: { groupOrder: 2 },
      }),
      // What needs a program that Node does not bring: `npm run test:tools`.
      project('tools', {
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        globalSetup: ['test/integration/cluster-setup.ts'],
        sequence: { groupOrder: 5 },
      }),
      project('e2e', { ...inBrowser, exclude: visitors, sequence: { groupOrder: 3 } }),
      project('e2e-visitors', { ...inBrowser, include: visitors, sequence: { groupOrder: 4 } }),
      project('faults', { fileParallelism: false, testTimeout: 7_200_000, sequence: { groupOrder: 6 } }),
    ],
  },
})

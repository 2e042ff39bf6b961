/** Tells whoever started the app what is being done. */
export type Progress = {
  /** Runs a step, says how long it took, and every few seconds that it is still at it. */
  step: <T>(name: string, run: (tell: Tell) => Promise<T>) => Promise<T>
  line: (text: string) => void
}

/** What a step has to say: of its outcome, of what it is at when it takes long, or a line at once. */
export type Tell = { detail: (text: string) => void; at: (text: string) => void; line: (text: string) => void }

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * @param write gets whole lines, without their end
 * @param every milliseconds between two signs of life of a long step
 * @example
 * const progress = createProgress({ write: console.log })
 * await progress.step('PostgreSQL', async ({ detail }) => { detail('in .data/postgres') })
 * // ✓ PostgreSQL          0.9 s  in .data/postgres
 */
export const createProgress = ({
  write,
  every = 4_000,
}: {
  write: (line: string) => void
  every?: number
}): Progress => ({
  line: write,
  step: async (name, run) => {
    const since = performance.now()
    let outcome = ''
    let at = ''
    const timer = setInterval(() => {
      write(`  … ${name.padEnd(16)} ${seconds(since).padStart(8)}  ${at}`.trimEnd())
    }, every)
    const tell: Tell = {
      line: (text) => write(`    ${text}`),
      detail: (text) => {
        outcome = text
      },
      at: (text) => {
        at = text
      },
    }
    try {
      const result = await run(tell)
      write(`  ✓ ${name.padEnd(16)} ${seconds(since).padStart(8)}  ${outcome}`.trimEnd())
      return result
    } catch (error) {
      write(`  ✗ ${name.padEnd(16)} ${seconds(since).padStart(8)}`)
      throw error
    } finally {
      clearInterval(timer)
    }
  },
})

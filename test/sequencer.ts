import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where two files run side by side, what takes longest is not left to the end. */
const first = ['unit/findings/hostile', 'integration/privacy-check', 'integration/roles', 'integration/package'].map(
  (name) => `test/${name}.test.ts`,
)

/** Stops the app that the others use. */
const last = 'test/e2e/start-and-stop.test.ts'

const place = ({ moduleId }: TestSpecification): number => {
  const at = first.findIndex((name) => moduleId.endsWith(name))
  if (at !== -1) return at
  return moduleId.endsWith(last) ? first.length + 1 : first.length
}

/** The rest by name, and so the same on every machine: the end-to-end tests share one app, and some publish. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

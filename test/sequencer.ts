import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By name, and so the same on every machine: the end-to-end tests share one app, and some publish. */
export default class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
  }
}

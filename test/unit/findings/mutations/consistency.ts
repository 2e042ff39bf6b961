import type { Mutation } from './mutation.ts'

export const consistencyMutations: readonly Mutation[] = []

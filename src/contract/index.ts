/** Everything public, as Zod schemas and types: what a frontend in TypeScript can import. */
export * from './banner-configuration.ts'
export * from './linked-policy.ts'
export * from './manifest.ts'
export * from './policy-blocks.ts'
export * from './policy-difference.ts'
export * from './policy-document.ts'
export * from './policy-registers.ts'
export * from './problem.ts'

/** Made by `npm run generate` from the files of this folder. */
import type { Rule } from '../rule.ts'
import purposeWithoutLegalBasis from './purpose-without-legal-basis.ts'

export const rules: readonly Rule[] = [
  purposeWithoutLegalBasis,
]

import { latvia } from '../../../../src/policy/findings/baltic-countries.ts'
import { policyLanguageCases } from '../country-cases.ts'

export default policyLanguageCases(latvia)

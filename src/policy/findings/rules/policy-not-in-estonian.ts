import { estonia } from '../baltic-countries.ts'
import { policyLanguageRule } from '../country-rules.ts'

export default policyLanguageRule(estonia)

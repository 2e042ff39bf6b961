import { estonia } from '../../../../src/policy/findings/baltic-countries.ts'
import { accountingCases } from '../country-cases.ts'

export default accountingCases({ country: estonia, years: 7 })

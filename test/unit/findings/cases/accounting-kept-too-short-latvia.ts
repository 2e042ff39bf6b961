import { latvia } from '../../../../src/policy/findings/baltic-countries.ts'
import { accountingCases } from '../country-cases.ts'

export default accountingCases({ country: latvia, years: 5 })

import { latvia } from '../../../../src/policy/findings/baltic-countries.ts'
import { authorityCases } from '../country-cases.ts'

export default authorityCases({ country: latvia, writtenOut: 'Datu valsts inspekcija (Rīga)' })

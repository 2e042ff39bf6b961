import { estonia } from '../../../../src/policy/findings/baltic-countries.ts'
import { authorityCases } from '../country-cases.ts'

export default authorityCases({ country: estonia, writtenOut: 'Andmekaitse Inspektsioon (Tallinn)' })

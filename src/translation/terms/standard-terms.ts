import termBase from './standard-terms.json' with { type: 'json' }
import { type TermBase, termBaseSchema } from './term-schema.ts'

/**
 * The term base that comes with the product: terms of data protection and cookie banners in Latvian, Estonian and
 * English. No translator has confirmed it yet, so its findings are warnings.
 */
export const standardTermBase: TermBase = termBaseSchema.parse(termBase)

/** Its terms alone. */
export const standardTerms = standardTermBase.terms

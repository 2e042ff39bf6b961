import resource from '../../translations/lt/policy.json' with { type: 'json' }
import type { StandardWording } from '../policy/more-wording.ts'

/**
 * Standard wording in Lithuanian. No lawyer has reviewed it yet.
 *
 * @example privacyPlugin({ wording: { lt } })
 */
export const lt: StandardWording = resource

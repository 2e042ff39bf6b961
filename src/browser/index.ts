/** What `consent.js` is bundled from: publishing writes the banner in place of the name. */
import type { Inlined } from './inlined.ts'
import { startConsent } from './start.ts'

declare const PRIVACY_INLINED: Inlined

startConsent(PRIVACY_INLINED)

/** What `consent.js` is bundled from: publishing writes the banner in place of the name. */
import type { Inlined } from './inlined.ts'
import { type PackedBanner, unpackBanner } from './packed-banner.ts'
import { startConsent } from './start.ts'

declare const PRIVACY_INLINED: Pick<Inlined, 'locales'> & { banner: PackedBanner }

const { banner, locales } = PRIVACY_INLINED
startConsent({ banner: unpackBanner(banner), locales })

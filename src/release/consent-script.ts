/** `{site}/{locale}/consent.js`: the banner of a locale with all that shows it, in one file. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { consentScriptPieces } from '../browser/consent-script.generated.ts'
import type { Inlined } from '../browser/inlined.ts'
import { packBanner } from '../browser/packed-banner.ts'

/** JSON that is as harmless inside an HTML script element as in a file of its own. */
const asScript = (value: unknown): string =>
  (canonicalize(value) ?? 'null')
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')

/**
 * @returns the script; the same banner gives the same bytes
 * @example consentScript({ banner, locales: ['lv', 'et', 'en'] }).length // 40_000
 */
export const consentScript = ({ banner, locales }: Inlined): string =>
  consentScriptPieces.join(asScript({ banner: packBanner(banner), locales }))

/** What a page puts into `integrity`, so that the browser runs these bytes and no others (Subresource Integrity). */
export const integrityOf = (body: string | Buffer): string =>
  `sha384-${createHash('sha384').update(body).digest('base64')}`

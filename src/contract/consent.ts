/** What a browser sends to `POST {site}/consents`, and the receipt that it gets. */
import { z } from 'zod'
import { releaseNumber, timestamp } from './policy-document.ts'

export const consentActions = ['accept-all', 'reject-all', 'custom', 'withdraw'] as const
export const consentAction = z.enum(consentActions)
export type ConsentAction = z.infer<typeof consentAction>

/** Longest name of a category, vendor or locale: those of the registers have at most 63 characters. */
const name = z.string().min(1).max(100)
const uuid = z.uuid().transform((value) => value.toLowerCase())

export const consentOrder = z
  .object({
    id: uuid
      .optional()
      .describe(
        'Made by the browser for this choice: a repeat with the same id gets the same receipt, and is kept once.',
      ),
    subject: uuid.describe('A random id that the browser made, and keeps. It names nobody.'),
    release: releaseNumber.describe('The release whose banner was shown.'),
    locale: name.describe('The locale that was shown.'),
    action: consentAction,
    categories: z
      .array(name)
      .max(20)
      .describe('All that are accepted from now on, after this choice. `necessary` may be among them.'),
    vendors: z
      .array(name)
      .max(300)
      .optional()
      .describe('All that are accepted from now on. Absent: every vendor of the accepted categories.'),
    surface: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,31}$/)
      .describe('Where the choice was made: `banner`, `preferences`, `placeholder`, …'),
    gpc: z.boolean().default(false).describe('Whether the browser sent Global Privacy Control.'),
  })
  .meta({ id: 'ConsentOrder', title: 'A choice of a visitor' })
export type ConsentOrder = z.infer<typeof consentOrder>

export const shownOrder = z
  .object({ release: releaseNumber, locale: name })
  .meta({ id: 'ShownOrder', title: 'The banner of a release was shown in a locale' })
export type ShownOrder = z.infer<typeof shownOrder>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const base64url = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`))

export const consentProof = z
  .object({
    treeSize: z.int().min(1).max(1_000_000),
    leafIndex: z.int().min(0),
    path: z.array(base64url(32)).max(32).describe('Hashes from the leaf to the root (RFC 9162, 2.1.3), base64url.'),
    signature: z
      .string()
      .max(400)
      .describe('A detached JWS over the canonical JSON `{"root":…,"size":…,"type":"consent-tree-head/1"}`.'),
  })
  .describe('Over the canonical JSON (RFC 8785) of the receipt without its proof.')
export type ConsentProof = z.infer<typeof consentProof>

const node = <Type extends string>(type: Type) => z.object({ '@id': z.string(), '@type': z.literal(type) })

export const consentReceipt = z
  .object({
    '@context': z.record(z.string(), z.unknown()),
    '@id': z.string().describe('`urn:uuid:` and the id of the receipt.'),
    '@type': z.literal('dpv:ConsentReceipt'),
    schema: z.literal('consent-receipt/1'),
    receipt: z.uuid(),
    site: z.string(),
    created: timestamp.describe('When it was taken down, by the clock of the server.'),
    record: z.object({
      '@id': z.string(),
      '@type': z.literal('dpv:ConsentRecord'),
      subject: z.uuid(),
      notice: node('dpv:ConsentNotice').extend({
        release: releaseNumber,
        manifestSha256: sha256.describe('of the `index.json` of the release, which names each file by its hash'),
        revision: z.int().min(1),
        language: z.string(),
        policy: z.string().describe('Relative to the folder of the site.'),
      }),
      action: consentAction,
      status: z.enum(['dpv:ConsentGiven', 'dpv:ConsentRefused', 'dpv:ConsentWithdrawn']),
      categories: z.array(z.string()),
      vendors: z.array(z.string()),
      surface: z.string(),
      globalPrivacyControl: z.boolean(),
      expires: timestamp,
    }),
    proof: consentProof,
  })
  .meta({ id: 'ConsentReceipt', title: 'Receipt of a choice, with the fields of ISO/IEC TS 27560 as JSON-LD' })
export type ConsentReceipt = z.infer<typeof consentReceipt>

/** The paths of the ledger of consents, for {@link openApiDocument}. */

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } })
const body = (name: string) => ({
  required: true,
  content: { 'application/json': schema(name), 'text/plain': schema(name) },
})
const site = {
  name: 'site',
  in: 'path',
  required: true,
  description: 'Slug of the site',
  example: 'pro-balances',
  schema: { type: 'string' },
}
const receipt = (description: string) => ({ description, content: { 'application/ld+json': schema('ConsentReceipt') } })

const refusals = {
  400: problem('Not JSON in UTF-8'),
  403: problem('A page of another website: `origin-not-allowed`'),
  404: problem('Unknown site, release or locale'),
  408: problem('The body did not come in time'),
  413: problem('More than 16 kB'),
  415: problem('Neither application/json nor text/plain'),
  422: problem('Malformed, contradictory, or never offered: `code` says which'),
  429: problem('Too many from this address; Retry-After says when'),
  503: problem('For the moment not taken; nothing is lost when it is sent again with the same id'),
}

/** Path below the base → OpenAPI path item. */
export const consentPaths = () => ({
  '/{site}/consents': {
    post: {
      tags: ['consents'],
      operationId: 'recordConsent',
      summary: 'Takes down a choice, for good, before it answers',
      parameters: [
        site,
        {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'Where the body has no id: a repeat gets the same receipt, and is kept once',
          schema: { type: 'string' },
        },
      ],
      requestBody: body('ConsentOrder'),
      responses: {
        201: receipt('The receipt; the same one for a repeat'),
        ...refusals,
        409: problem('Another choice was sent with this id: `key-reused`'),
      },
    },
  },
  '/{site}/consents/shown': {
    post: {
      tags: ['consents'],
      operationId: 'countBannerShown',
      summary: 'Counts that the banner was shown, by day, release and locale',
      parameters: [site],
      requestBody: body('ShownOrder'),
      responses: { 204: { description: 'Counted' }, ...refusals },
    },
  },
  '/{site}/consents/{receipt}': {
    get: {
      tags: ['consents'],
      operationId: 'getConsentReceipt',
      summary: 'A receipt again, to who holds it',
      parameters: [
        site,
        {
          name: 'receipt',
          in: 'path',
          required: true,
          description: 'UUIDv7',
          schema: { type: 'string', format: 'uuid' },
        },
      ],
      responses: {
        200: receipt('The receipt, byte for byte'),
        404: problem('No such receipt, or it is purged'),
        429: refusals[429],
        503: problem('For the moment not available'),
      },
    },
  },
})

/** The paths of the public tree, for {@link openApiDocument}. */
import { publicSchemas } from './json-schemas.ts'

const header = (description: string) => ({ description, schema: { type: 'string' } })
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

type Content = { mediaType: string; schema: Record<string, unknown> }
const json = (name: string): Content => ({
  mediaType: 'application/json',
  schema: { $ref: `#/components/schemas/${name}` },
})
const anyJson: Content = { mediaType: 'application/json', schema: { type: 'object' } }
const text = (mediaType: string): Content => ({ mediaType, schema: { type: 'string' } })

const files: Record<string, { tag: string; summary: string; content: Content }> = {
  'policy.json': { tag: 'policy', summary: 'The policy as blocks and registers', content: json('PolicyDocument') },
  'policy.html': { tag: 'policy', summary: 'The policy as an HTML fragment', content: text('text/html') },
  'policy.md': { tag: 'policy', summary: 'The policy as Markdown', content: text('text/markdown') },
  'policy.txt': { tag: 'policy', summary: 'The policy as plain text', content: text('text/plain') },
  'banner.json': { tag: 'banner', summary: 'The banner configuration', content: json('BannerConfiguration') },
  'klaro.json': { tag: 'banner', summary: 'The banner for Klaro 0.7', content: json('KlaroConfiguration') },
  'consent.js': {
    tag: 'banner',
    summary: 'The banner as a script: one tag puts it on a page',
    content: text('text/javascript'),
  },
  'cookieconsent.json': {
    tag: 'banner',
    summary: 'The banner as a configuration of vanilla-cookieconsent 3',
    content: json('CookieConsentConfiguration'),
  },
}

const parameters: Record<string, Record<string, unknown>> = {
  site: { description: 'Slug of the site', example: 'pro-balances', schema: { type: 'string' } },
  locale: { description: 'A locale that the site publishes, BCP 47', example: 'lv', schema: { type: 'string' } },
  n: { description: 'Number of a release', example: 1, schema: { type: 'integer', minimum: 1 } },
  a: { description: 'The older release', example: 1, schema: { type: 'integer', minimum: 1 } },
  b: { description: 'The newer release', example: 2, schema: { type: 'integer', minimum: 1 } },
  file: {
    description: 'Name of the schema',
    schema: {
      type: 'string',
      enum: Object.keys(publicSchemas),
    },
  },
}

const currentCaching = 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800'
const numberedCaching = 'public, max-age=31536000, immutable'

const operation = ({
  path,
  tag,
  summary,
  content,
  negotiated = false,
}: {
  path: string
  tag: string
  summary: string
  content: Content
  negotiated?: boolean
}) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const caching = path.includes('/releases/{') ? numberedCaching : currentCaching
  const language = negotiated
    ? {
        'Content-Language': header('The locale that was chosen'),
        'Content-Location': header('Address of the file in that locale; relative links in the file start there'),
      }
    : {}
  return {
    get: {
      tags: [tag],
      operationId: operationId(path),
      summary,
      parameters: [
        ...names.map((name) => ({ name, in: 'path', required: true, ...parameters[name] })),
        ...(negotiated ? [{ name: 'Accept-Language', in: 'header', schema: { type: 'string' } }] : []),
        { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
      ],
      responses: {
        200: {
          description: summary,
          headers: {
            ETag: header('Strong validator'),
            'Cache-Control': header(caching),
            Vary: header(negotiated ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding'),
            'Access-Control-Allow-Origin': header('*'),
            ...language,
          },
          content: { [content.mediaType]: { schema: content.schema } },
        },
        304: { description: 'The copy that the ETag names is still right' },
        404: problem('Unknown site, locale, release or file: `code` says which'),
        405: problem('Only GET and HEAD'),
        ...(negotiated ? { 406: problem('No locale is acceptable') } : {}),
        503: problem('For the moment not available'),
      },
    },
  }
}

const operationId = (path: string): string =>
  path
    .replace(/[{}]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')

/** Path below the base → OpenAPI path item. */
export const publicPaths = () => {
  const manifest = { tag: 'releases', content: json('Manifest') }
  const linked = {
    tag: 'policy',
    content: { mediaType: 'application/ld+json', schema: { $ref: '#/components/schemas/LinkedPolicy' } },
  }
  const difference = { tag: 'releases', content: json('PolicyDifference') }
  const perFile = Object.entries(files).flatMap(([name, file]) => [
    { path: `/{site}/{locale}/${name}`, ...file },
    { path: `/{site}/${name}`, ...file, summary: `${file.summary}, in the language of the reader`, negotiated: true },
    { path: `/{site}/releases/{n}/{locale}/${name}`, ...file, summary: `${file.summary}, as release n has it` },
  ])
  const all = [
    { path: '/{site}/index.json', summary: 'What the current release consists of', ...manifest },
    ...perFile,
    { path: '/{site}/policy.jsonld', summary: 'The policy for machines, in all locales, as JSON-LD', ...linked },
    { path: '/{site}/releases/{n}/policy.jsonld', summary: 'The same, as release n has it', ...linked },
    { path: '/{site}/releases/{n}/index.json', summary: 'What release n consists of', ...manifest },
    {
      path: '/{site}/releases/{a}/diff/{b}/{locale}.json',
      summary: 'What changed between two releases',
      ...difference,
    },
    {
      path: '/{site}/releases/{a}/diff/{b}/{locale}.html',
      tag: 'releases',
      summary: 'What changed between two releases, as an HTML fragment',
      content: text('text/html'),
    },
    {
      path: '/{site}/releases/{n}/index.jws',
      tag: 'releases',
      summary: 'Signature of release n: a detached JWS (RFC 7515, appendix F) over the bytes of its index.json',
      content: text('application/jose'),
    },
    {
      path: '/{site}/{locale}/releases.html',
      tag: 'releases',
      summary: 'All releases of the site on one page',
      content: text('text/html'),
    },
    {
      path: '/{site}/releases.html',
      tag: 'releases',
      summary: 'All releases of the site on one page, in the language of the reader',
      content: text('text/html'),
      negotiated: true,
    },
    {
      path: '/{site}/feed.xml',
      tag: 'releases',
      summary: 'Releases as an Atom feed (RFC 4287)',
      content: text('application/atom+xml'),
    },
    {
      path: '/.well-known/jwks.json',
      tag: 'releases',
      summary: 'Public keys that verify signatures, those of earlier times too (RFC 7517)',
      content: { mediaType: 'application/jwk-set+json', schema: { type: 'object' } },
    },
    { path: '/schemas/{file}', tag: 'contract', summary: 'JSON Schema of a file', content: anyJson },
    { path: '/openapi.json', tag: 'contract', summary: 'This description', content: anyJson },
  ]
  return Object.fromEntries(all.map((each) => [each.path, operation(each)]))
}

/** What signed-in staff use: JSON in, JSON out, and every refusal as `application/problem+json` in their language. */
import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { type Account, accountOf } from '../access/account.ts'
import { sayTo } from '../admin/say.ts'
import type { PrivacyContext } from '../options.ts'
import { recognise } from './recognise.ts'

const wordsOf = (code: string) => code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

export const refusal = (
  req: PayloadRequest,
  refused: { status: number; code: string; more?: Record<string, unknown> },
): Response =>
  Response.json(
    {
      type: 'about:blank',
      title: sayTo(req, 'desk.refused'),
      status: refused.status,
      code: refused.code,
      detail: sayTo(req, `desk.${wordsOf(refused.code)}`),
      ...refused.more,
    },
    { status: refused.status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  )

export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** The status of the codes with which an operation refuses. */
export const statusOf = (code: string): number => {
  switch (code) {
    case 'not-found':
    case 'unknown-release':
      return 404
    case 'forbidden':
      return 403
    case 'source-not-approved':
    case 'published-in-between':
    case 'upcoming-release':
    case 'not-upcoming':
    case 'site-not-ready':
      return 409
    case 'not-saved':
    case 'signing-key-missing':
    case 'signing-key-invalid':
    case 'machine-unavailable':
      return 503
    default:
      return 422
  }
}

type Handle<Input> = (call: { req: PayloadRequest; account: Account; input: Input }) => Promise<Response>

const readInput = async (req: PayloadRequest): Promise<unknown> => {
  if (req.method === 'GET') return { ...req.query, ...req.routeParams }
  const text = (await req.text?.()) ?? ''
  const body: unknown = text === '' ? {} : JSON.parse(text)
  return typeof body === 'object' && body !== null ? { ...body, ...req.routeParams } : body
}

/**
 * An endpoint for accounts with a privacy role; its input is parsed, and what it writes is one transaction.
 * @param transaction `false` for what opens its own, or only reads
 */
export const deskEndpoint = <Schema extends z.ZodType>(
  context: PrivacyContext,
  endpoint: {
    method: 'get' | 'post'
    path: string
    input: Schema
    transaction?: boolean
    handle: Handle<z.infer<Schema>>
  },
): Endpoint => ({
  method: endpoint.method,
  path: `/privacy-desk${endpoint.path}`,
  handler: async (req) => {
    if ((await recognise(req)) === 'unavailable') return refusal(req, { status: 503, code: 'unavailable' })
    const account = accountOf(context, req.user)
    if (!account) return refusal(req, { status: req.user ? 403 : 401, code: req.user ? 'forbidden' : 'signed-out' })
    let raw: unknown
    try {
      raw = await readInput(req)
    } catch {
      return refusal(req, { status: 400, code: 'not-json' })
    }
    const parsed = endpoint.input.safeParse(raw)
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
      return refusal(req, { status: 400, code: 'invalid-input', more: { issues } })
    }
    const own = endpoint.transaction === false ? false : await initTransaction(req)
    try {
      const response = await endpoint.handle({ req, account, input: parsed.data })
      if (own && response.ok) await commitTransaction(req)
      else if (own) await killTransaction(req)
      return response
    } catch (error) {
      if (own) await killTransaction(req)
      throw error
    }
  },
})

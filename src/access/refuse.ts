import { APIError, type PayloadRequest } from 'payload'
import { sayTo } from '../admin/say.ts'

/** An error that tells the reader what they may not do, with a stable code. */
export const refuse = (req: PayloadRequest, code: string, values?: Record<string, unknown>): never => {
  throw new APIError(sayTo(req, `errors.${code}`, values), 403, { code, ...values }, true)
}

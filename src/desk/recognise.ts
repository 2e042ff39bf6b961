/** Who asks. Payload takes it for nobody being signed in where the database did not answer who it is. */
import { executeAuthStrategies, type PayloadRequest } from 'payload'
import { postgresOf } from '../release/database.ts'

const bringsCredentials = ({ headers, payload }: PayloadRequest): boolean =>
  headers.has('authorization') || (headers.get('cookie') ?? '').includes(`${payload.config.cookiePrefix}-token=`)

/**
 * Asks once more for the user of a request that was taken for nobody's and brings credentials: the connection that was
 * asked first may have ended with a server that is there again.
 *
 * @returns `unavailable` where the database does not answer; else the request has its user, if it has one
 * @example if ((await recognise(req)) === 'unavailable') return refusal(req, { status: 503, code: 'unavailable' })
 */
export const recognise = async (req: PayloadRequest): Promise<'asked' | 'unavailable'> => {
  if (req.user || !bringsCredentials(req)) return 'asked'
  const { headers, payload } = req
  try {
    await postgresOf(payload).pool.query('select 1')
  } catch {
    return 'unavailable'
  }
  req.user = (await executeAuthStrategies({ headers, payload })).user
  return 'asked'
}

import type { PayloadRequest } from 'payload'
import { keyOf } from './wording.ts'

type Translate = (key: string, values?: Record<string, unknown>) => string

/**
 * A sentence of the plugin in the language of whoever asks.
 * @example sayTo(req, 'errors.otherSite') // → "Šis ieraksts pieder citai vietnei."
 */
export const sayTo = (req: Pick<PayloadRequest, 't'>, path: string, values?: Record<string, unknown>): string =>
  (req.t as Translate)(keyOf(path), values)

/** `/privacy-desk/digest`: whether whoever asks gets e-mails of new work. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { chooseDigest, digestSetting } from '../translation/digests/choice.ts'
import { choices } from '../translation/digests/choices.ts'
import { answer, deskEndpoint, refusal } from './respond.ts'

export const digestEndpoints = (context: PrivacyContext): Endpoint[] => [
  deskEndpoint(context, {
    method: 'get',
    path: '/digest',
    input: z.object({}),
    transaction: false,
    handle: async ({ req }) => answer(await digestSetting({ context, req })),
  }),
  deskEndpoint(context, {
    method: 'post',
    path: '/digest',
    input: z.object({ frequency: z.enum(choices) }),
    handle: async ({ req, input: { frequency } }) => {
      const result = await chooseDigest({ context, req, frequency })
      return result.outcome === 'chosen' ? answer(result.setting) : refusal(req, { status: 409, code: result.code })
    },
  }),
]

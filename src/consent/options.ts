import { z } from 'zod'

const given = z.object({
  months: z.int('consents.months is to be a whole number').min(12, 'consents.months is to be 12 or more').default(60),
  requestsPerMinute: z
    .int('consents.requestsPerMinute is to be a whole number')
    .min(0, 'consents.requestsPerMinute is to be 0 or more')
    .default(60),
})

export type ConsentOptions = z.infer<typeof given>

/** @throws an error that names everything that is wrong */
export const readConsentOptions = (options: z.input<typeof given> = {}): ConsentOptions => {
  const read = given.safeParse(options)
  if (read.success) return read.data
  throw new Error(`privacyPlugin({ consents }): ${read.error.issues.map(({ message }) => message).join('; ')}`)
}

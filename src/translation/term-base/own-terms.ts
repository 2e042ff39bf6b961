import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../../options.ts'
import { ownLocale } from '../rows.ts'
import type { SiteTerm } from '../terms/site-terms.ts'

const wordList = z
  .array(z.string())
  .nullish()
  .transform((words) => words ?? [])

const optional = z
  .string()
  .nullish()
  .transform((text) => text || undefined)

const storedTerm = z
  .object({
    id: z.union([z.string(), z.number()]),
    key: z.string(),
    definition: optional,
    use: z
      .enum(['text', 'label'])
      .nullish()
      .transform((use) => use ?? undefined),
    isOff: z
      .boolean()
      .nullish()
      .transform((isOff) => isOff ?? false),
    words: z
      .array(z.object({ locale: z.string(), preferred: z.string(), admitted: wordList, avoid: wordList }))
      .nullish()
      .transform((rows) => rows ?? []),
  })
  .transform(({ id, key, words, ...term }) => ({
    document: id,
    term: {
      id: key,
      ...term,
      texts: Object.fromEntries(words.map(({ locale, ...texts }) => [locale, texts])),
    } satisfies SiteTerm,
  }))

/** A term of a site and the id of its document. */
export type OwnTerm = z.infer<typeof storedTerm>

/** The terms of a site in the order of their keys; whoever asks has to reach it. */
export const ownTermsOf = async ({
  context,
  req,
  site,
}: {
  context: PrivacyContext
  req: PayloadRequest
  site: number | string
}): Promise<OwnTerm[]> => {
  const { docs } = await req.payload.find({
    collection: context.slugs.terms,
    depth: 0,
    pagination: false,
    sort: 'key',
    where: { site: { equals: site } },
    req: ownLocale(req),
  })
  return docs.map((doc) => storedTerm.parse(doc))
}

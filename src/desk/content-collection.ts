import { z } from 'zod'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { registerNames } from '../policy/snapshot.ts'

const contentNames = ['sites', ...registerNames] as const

/** The id of a document, as it is in an address or in JSON. */
export const documentId = z.union([z.number(), z.string().min(1).max(64)])

/** Sections and registers by their slug, as the admin UI knows them. */
export const contentCollection = (context: PrivacyContext) =>
  z.string().transform((slug, refinement): CollectionName => {
    const name = contentNames.find((candidate) => context.slugs[candidate] === slug)
    if (name) return name
    refinement.addIssue({ code: 'custom', message: `No collection of sections or registers is called "${slug}".` })
    return z.NEVER
  })

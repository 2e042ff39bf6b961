import { z } from 'zod'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { registerNames } from '../policy/snapshot.ts'

/** The id of a document, as it is in an address or in JSON. */
export const documentId = z.union([z.number(), z.string().min(1).max(64)])

const oneOf = (context: PrivacyContext, names: readonly CollectionName[], what: string) =>
  z.string().transform((slug, refinement): CollectionName => {
    const name = names.find((candidate) => context.slugs[candidate] === slug)
    if (name) return name
    refinement.addIssue({ code: 'custom', message: `No collection of ${what} is called "${slug}".` })
    return z.NEVER
  })

/** Sections and registers by their slug, as the admin UI knows them. */
export const contentCollection = (context: PrivacyContext) =>
  oneOf(context, ['sites', ...registerNames], 'sections or registers')

/** What can be copied to another site. */
export const copiedCollection = (context: PrivacyContext) =>
  oneOf(context, [...registerNames, 'terms'], 'sections, registers or terms')

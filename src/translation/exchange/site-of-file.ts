import { readTranslations } from '../files/read-translations.ts'

/** The slug of the site that a file of translations is of; nothing where it cannot be read. */
export const siteOfFile = async (bytes: Uint8Array): Promise<string | undefined> => {
  const read = await readTranslations({ bytes })
  return read.outcome === 'read' ? read.site : undefined
}

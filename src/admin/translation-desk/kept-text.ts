/**
 * What is typed and not saved, kept in the tab's own storage: neither going back, nor having to sign in again, nor a
 * server that cannot be reached loses it.
 */
import { z } from 'zod'

const kept = z.object({
  text: z.unknown(),
  /** What it was typed over. */
  base: z.object({ text: z.unknown(), fingerprint: z.string() }),
})
export type KeptText = z.infer<typeof kept>

type Named = { collection: string; document: string; path: string; locale: string }

/** The name under which the text of a unit is kept. */
export const keptName = ({ collection, document, path, locale }: Named): string =>
  `privacy-translating/${locale}/${collection}/${document}/${path}`

export const hasKeptText = (name: string): boolean => sessionStorage.getItem(name) !== null

/** @returns nothing where nothing is kept, or nothing that can be read */
export const readKeptText = (name: string): KeptText | undefined => {
  try {
    return kept.parse(JSON.parse(sessionStorage.getItem(name) ?? ''))
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing more is no reason to stop somebody typing. */
export const keepText = (name: string, text: KeptText): void => {
  try {
    sessionStorage.setItem(name, JSON.stringify(text))
  } catch {
    sessionStorage.removeItem(name)
  }
}

export const forgetText = (name: string): void => sessionStorage.removeItem(name)

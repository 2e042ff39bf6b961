/** What rows of a snapshot are made of. Absent and null are the same, as in what Payload answers. */
import { z } from 'zod'

export const key = z.string().min(1)
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '')
export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined)
export const flag = (byDefault: boolean) =>
  z
    .boolean()
    .nullish()
    .transform((value) => value ?? byDefault)
export const keys = z
  .array(key)
  .nullish()
  .transform((value) => value ?? [])
export const optionalKey = z
  .string()
  .nullish()
  .transform((value) => value || undefined)
export const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])

/** One of a closed list; `byDefault` where nothing is chosen. */
export const choice = <const T extends readonly string[]>(members: T, byDefault: T[number]) =>
  z
    .enum(members)
    .nullish()
    .transform((value) => value ?? byDefault)
export const optionalChoice = <const T extends readonly string[]>(members: T) =>
  z
    .enum(members)
    .nullish()
    .transform((value) => value ?? undefined)

const withoutEmpty = <T>(byLocale: Record<string, T | null | undefined> | null | undefined): Record<string, T> =>
  Object.fromEntries(
    Object.entries(byLocale ?? {}).filter((entry): entry is [string, T] => entry[1] != null && entry[1] !== ''),
  )

/** `{ lv: 'Vārds', en: 'First name' }` */
export const localisedText = z
  .record(z.string(), z.string().nullish())
  .nullish()
  .transform((value) => withoutEmpty(value))
export type LocalisedText = z.infer<typeof localisedText>

/** A Lexical editor state a locale; its nodes are read defensively where it is compiled, since the text may be hostile. */
export const localisedRichText = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => withoutEmpty(value))
export type LocalisedRichText = z.infer<typeof localisedRichText>

/** What every row of a register has: a key unique in its register and site, and its place there. */
export const row = { key, _order: optionalText }

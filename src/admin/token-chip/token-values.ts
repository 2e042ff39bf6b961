import type { Id, Tokens } from '../answers.ts'
import type { Desk } from '../interface/use-desk.ts'

const asked = new Map<string, Promise<Record<string, string> | undefined>>()

/** What every token of a site says in a locale: asked once for all the chips of a page. A failure is asked again. */
export const tokenValues = (of: {
  desk: Desk
  site: Id
  locale: string
}): Promise<Record<string, string> | undefined> => {
  const { desk, site, locale } = of
  const name = `${site}/${locale}`
  const known = asked.get(name)
  if (known) return known
  const values = desk.get<Tokens>(`/sites/${site}/tokens`, { locale }).then((answer) => {
    if (answer.ok) return answer.body.tokens
    asked.delete(name)
    return undefined
  })
  asked.set(name, values)
  return values
}

/** A site was saved: what its tokens say may be another. */
export const forgetTokenValues = (): void => asked.clear()

'use client'

import { useSay } from '../interface/use-say.ts'

/** Names from the ledger in the reader's language; one that the product does not know stands as it is. */
export const useConsentWords = () => {
  const { say, knows } = useSay()
  const categoryIn = (category: string) => {
    const path = `options.cookieCategories.${category}`
    return knows(path) ? say(path) : category
  }
  return {
    categoryIn,
    categoriesIn: (categories: readonly string[]) => {
      const optional = categories.filter((category) => category !== 'necessary')
      return optional.length > 0 ? optional.map(categoryIn).join(', ') : say('ui.consents.onlyNecessary')
    },
    surfaceIn: (surface: string) => {
      const path = `ui.consents.surfaces.${surface}`
      return knows(path) ? say(path) : surface
    },
  }
}

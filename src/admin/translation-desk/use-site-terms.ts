'use client'

import { useEffect, useState } from 'react'
import type { SiteTerms } from '../../desk/terms.ts'
import { termsOfSite } from '../../translation/terms/site-terms.ts'
import { standardTerms } from '../../translation/terms/standard-terms.ts'
import type { Term } from '../../translation/terms/term.ts'
import type { Id } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'

type Known = { own: string; terms: readonly Term[] }

/** What was found last, for whoever goes from text to text: a list that stays the same is made ready but once. */
const known = new Map<string, Known>()

const none: readonly Term[] = []

const keep = (site: Id, { terms: found }: SiteTerms): readonly Term[] => {
  const own = JSON.stringify(found)
  const before = known.get(String(site))
  if (before?.own === own) return before.terms
  const terms = termsOfSite(found)
  known.set(String(site), { own, terms })
  return terms
}

/** The terms that hold in a site: none until they are known, those of the product where they cannot be asked for. */
export const useSiteTerms = (site: Id): readonly Term[] => {
  const desk = useDesk()
  const [terms, setTerms] = useState<readonly Term[]>(() => known.get(String(site))?.terms ?? none)
  useEffect(() => {
    let current = true
    void desk.get<SiteTerms>('/terms', { site: String(site) }).then((answer) => {
      if (!current) return
      if (answer.ok) setTerms(keep(site, answer.body))
      else setTerms((before) => (before === none ? standardTerms : before))
    })
    return () => {
      current = false
    }
  }, [desk, site])
  return terms
}

'use client'

import { useEffect, useState } from 'react'
import type { Id } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'
import { tokenValues } from '../token-chip/token-values.ts'

/** What the tokens of a site say in a language; nothing while it is asked. */
export const useTokenValues = ({ site, locale }: { site: Id; locale: string }): Record<string, string> | undefined => {
  const desk = useDesk()
  const [values, setValues] = useState<Record<string, string>>()
  useEffect(() => {
    let current = true
    void tokenValues({ desk, site, locale }).then((found) => {
      if (current) setValues(found)
    })
    return () => {
      current = false
    }
  }, [desk, site, locale])
  return values
}

'use client'

import { useEffect, useState } from 'react'
import { useDesk } from '../interface/use-desk.ts'
import type { UnitPeople } from './answers.ts'

/** Who translates into a language of a site, and whether the reader gives them work. Nothing while it is asked. */
export const usePeople = ({ site, locale }: { site: string; locale: string }): UnitPeople | undefined => {
  const desk = useDesk()
  const [people, setPeople] = useState<UnitPeople>()
  useEffect(() => {
    let current = true
    void desk.get<UnitPeople>('/unit-people', { site, locale }).then((answer) => {
      if (current && answer.ok) setPeople(answer.body)
    })
    return () => {
      current = false
    }
  }, [desk, site, locale])
  return people
}

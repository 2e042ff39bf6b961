'use client'

import { useEffect, useState } from 'react'
import { type Answer, useDesk } from '../interface/use-desk.ts'

type Path = `/${string}`

/**
 * What the desk answers to a question; while another is asked, the answer before stays.
 *
 * @param query as it is written: another text is another question
 * @param again another number asks the same once more
 */
export const useAsked = <Body>(
  path: Path,
  query: string,
  again = 0,
): { answer: Answer<Body> | undefined; isAsking: boolean } => {
  const desk = useDesk()
  const asked = `${path}?${query} ${again}`
  const [told, setTold] = useState<{ asked: string; answer: Answer<Body> }>()
  useEffect(() => {
    let current = true
    void desk.get<Body>(path, Object.fromEntries(new URLSearchParams(query))).then((answer) => {
      if (current) setTold({ asked, answer })
    })
    return () => {
      current = false
    }
  }, [desk, path, query, asked])
  return { answer: told?.answer, isAsking: told?.asked !== asked }
}

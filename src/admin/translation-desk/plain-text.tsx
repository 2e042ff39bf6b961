'use client'

import { keyed } from '../interface/keyed.ts'
import { useSay } from '../interface/use-say.ts'

const token = /(\{[a-z][a-z0-9-]*\})/

/** Plain text in which a token, `{controller-name}`, is a chip with its name. */
export const PlainText = ({ text }: { text: string }) => {
  const { say, knows } = useSay()
  return keyed(text.split(token), (part) => part).map(({ key, item }) => {
    const name = `tokens.${item.slice(1, -1)}`
    return token.test(item) && knows(name) ? (
      <span className="privacy-chip" key={key}>
        {say(name)}
      </span>
    ) : (
      <span key={key}>{item}</span>
    )
  })
}

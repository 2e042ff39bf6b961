'use client'

import { type ReactNode, useState } from 'react'

/** A part of a card that is made only once somebody opens it: the library has many. */
export const Disclosure = ({ summary, of, children }: { summary: string; of: string; children: ReactNode }) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="privacy-vendor__details" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {summary}
        <span className="privacy-hidden"> {of}</span>
      </summary>
      {isOpen ? children : null}
    </details>
  )
}

import type { ReactNode } from 'react'

/** @param id where something on the screen leads to it */
export const Part = ({ heading, id, children }: { heading: string; id?: string; children: ReactNode }) => (
  <section className="privacy-publishing__part">
    <h2 id={id} tabIndex={id ? -1 : undefined}>
      {heading}
    </h2>
    {children}
  </section>
)

import type { ReactNode } from 'react'

/** A table that a narrow screen scrolls by itself, also by keyboard. */
export const ScrolledTable = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
  <section aria-label={label} className="privacy-scrolled" tabIndex={0}>
    <table>{children}</table>
  </section>
)

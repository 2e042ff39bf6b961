import type { ReactNode } from 'react'

/**
 * Something that a publisher has to know, of which kind in colour and in a word for those who do not see it.
 * @param live whether it appeared because of what the reader did, and is to be read out
 */
export const Notice = ({
  kind,
  children,
  live = false,
}: {
  kind: 'error' | 'info' | 'success' | 'warning'
  children: ReactNode
  live?: boolean
}) => (
  <div
    className={`privacy-notice privacy-notice--${kind}`}
    role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
  >
    {children}
  </div>
)

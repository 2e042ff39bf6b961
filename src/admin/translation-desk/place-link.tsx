'use client'

import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'
import type { DeskPlace } from './desk-place.ts'
import type { Going } from './use-desk-place.ts'

const isPlain = ({ altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(altKey || ctrlKey || metaKey || shiftKey)

/**
 * A link to another place of the same view: followed without loading anything, opened in a new tab like any other. The
 * warning of unsaved text sees it, since it is a link.
 */
export const PlaceLink = ({
  to,
  going,
  ...anchor
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  to: DeskPlace
  going: Pick<Going, 'go' | 'hrefOf'>
  ref?: Ref<HTMLAnchorElement>
}) => (
  <a
    {...anchor}
    href={going.hrefOf(to)}
    onClick={(event) => {
      if (!isPlain(event)) return
      event.preventDefault()
      going.go(to)
    }}
  />
)

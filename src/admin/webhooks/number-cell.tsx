'use client'

import type { DefaultCellComponentProps } from 'payload'

/** A number where there is one: that there is none says nothing worth reading. */
export const NumberCell = ({ cellData }: DefaultCellComponentProps) =>
  typeof cellData === 'number' ? <span>{cellData}</span> : null

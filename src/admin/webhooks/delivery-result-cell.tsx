'use client'

import { Pill } from '@payloadcms/ui'
import type { PillStyle } from '@payloadcms/ui/elements/Pill'
import type { DefaultCellComponentProps } from 'payload'
import type { DeliveryResult } from '../../webhooks/results.ts'
import { useSay } from '../interface/use-say.ts'

const styles: Record<DeliveryResult, PillStyle> = { delivered: 'success', retrying: 'warning', failed: 'error' }

const isResult = (value: unknown): value is DeliveryResult => typeof value === 'string' && Object.hasOwn(styles, value)

/** What an attempt came to: told in words, and by colour for those who see it. */
export const DeliveryResultCell = ({ cellData }: DefaultCellComponentProps) => {
  const { say } = useSay()
  if (!isResult(cellData)) return null
  return (
    <Pill pillStyle={styles[cellData]} size="small">
      {say(`options.deliveryResults.${cellData}`)}
    </Pill>
  )
}

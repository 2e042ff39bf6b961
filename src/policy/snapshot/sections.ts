/** Sections and the rows of their bodies: prose, or what a register block lists. */
import { z } from 'zod'
import { controllerFields, dataSources, layouts, purposeGroups, rightsLayouts } from '../register-choices.ts'
import { choice, keys, list, localisedRichText, localisedText, optionalKey, row } from './fields.ts'

export const bodyRow = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal('prose'), id: z.string(), text: localisedRichText }),
  z.object({ blockType: z.literal('dataCategories'), id: z.string(), source: z.enum(dataSources) }),
  z.object({
    blockType: z.literal('vendors'),
    id: z.string(),
    layout: choice(layouts, 'list'),
  }),
  z.object({
    blockType: z.literal('purposes'),
    id: z.string(),
    group: z.enum(purposeGroups),
    layout: choice(layouts, 'list'),
  }),
  z.object({ blockType: z.literal('legalBases'), id: z.string() }),
  z.object({ blockType: z.literal('cookieCategories'), id: z.string() }),
  z.object({
    blockType: z.literal('recipients'),
    id: z.string(),
    layout: choice(layouts, 'list'),
  }),
  z.object({ blockType: z.literal('retentionRules'), id: z.string() }),
  z.object({
    blockType: z.literal('rights'),
    id: z.string(),
    layout: choice(rightsLayouts, 'list'),
  }),
  z.object({ blockType: z.literal('automatedDecisions'), id: z.string() }),
  z.object({ blockType: z.literal('requestChannels'), id: z.string() }),
  z.object({ blockType: z.literal('securityMeasures'), id: z.string() }),
  /** `examples`: keys of processors that the introducing line names ("For services such as Google, Meta:"); none, no line. */
  z.object({ blockType: z.literal('transfers'), id: z.string(), examples: keys }),
  z.object({ blockType: z.literal('controllerCard'), id: z.string(), show: list(z.enum(controllerFields)) }),
])
export type BodyRow = z.infer<typeof bodyRow>

export const section = z.object({
  ...row,
  /** Key of the section above it; two levels at most. */
  parent: optionalKey,
  title: localisedText,
  body: list(bodyRow),
})

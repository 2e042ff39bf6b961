/** A text in each language that the demo site publishes; all three are demanded, so that none can be forgotten. */
export type { Localised } from '../../vendors/localised.ts'

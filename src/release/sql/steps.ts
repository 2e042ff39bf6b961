import { compressionSteps } from './compression-steps.ts'
import { consentCountSteps } from './consent-count-steps.ts'
import { consentPartSteps } from './consent-part-steps.ts'
import { consentSteps } from './consent-steps.ts'
import { releaseSteps } from './release-steps.ts'
import type { Step } from './step.ts'
import { translationSteps } from './translation-steps.ts'

/**
 * The plugin's own SQL, in numbered steps that run once each. A step never changes after it was released: what comes
 * later is a new step at the end.
 */
export const steps: readonly Step[] = [
  ...releaseSteps,
  ...translationSteps,
  ...consentSteps,
  ...consentCountSteps,
  ...consentPartSteps,
  ...compressionSteps,
]

import type { MoreWording } from '../policy/more-wording.ts'
import { lt } from '../wording/lt.ts'

/** Of the whole app: the Payload process publishes with it, and the front process words differences between releases. */
export const moreWording: MoreWording = { lt }

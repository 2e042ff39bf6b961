/** Why it is to do; of several that hold, the first. */
export const newKinds = ['returned', 'assigned', 'outdated', 'missing'] as const
export type NewKind = (typeof newKinds)[number]

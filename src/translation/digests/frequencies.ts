export const frequencies = ['daily', 'weekly'] as const
export type Frequency = (typeof frequencies)[number]

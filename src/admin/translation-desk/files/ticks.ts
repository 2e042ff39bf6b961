/** Which units of a file are imported: all but some, or none but some. What is not listed follows "all". Pure. */
export type Ticks = { all: boolean; except: ReadonlySet<string> }

export const allTicked: Ticks = { all: true, except: new Set() }
export const noneTicked: Ticks = { all: false, except: new Set() }

export const isTicked = ({ all, except }: Ticks, name: string): boolean => all !== except.has(name)

export const toggled = ({ all, except }: Ticks, name: string): Ticks => {
  const next = new Set(except)
  if (!next.delete(name)) next.add(name)
  return { all, except: next }
}

/** @param total how many can be ticked, listed or not */
export const tickedCount = ({ all, except }: Ticks, total: number): number =>
  all ? Math.max(0, total - except.size) : except.size

/**
 * As the import takes it.
 *
 * @example choiceOf(toggled(allTicked, 'sections/intro/title')) // { skipped: ['sections/intro/title'] }
 */
export const choiceOf = ({ all, except }: Ticks): { skipped: string[] } | { chosen: string[] } =>
  all ? { skipped: [...except] } : { chosen: [...except] }

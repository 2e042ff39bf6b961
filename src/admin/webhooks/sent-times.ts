/** How often something was sent from this page: what shows the log looks again when it changes. */
let times = 0
const listeners = new Set<() => void>()

export const sentTimes = (): number => times

export const wasSent = (): void => {
  times += 1
  for (const listener of listeners) listener()
}

/** @returns a function that ends it */
export const onSent = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

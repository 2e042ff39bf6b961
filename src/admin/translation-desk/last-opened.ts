/** Which text was open before the queue is shown again: the focus goes back to it. */
let lastOpened: string | undefined

export const rememberOpened = (name: string): void => {
  lastOpened = name
}

/** Once: whoever opens the queue another way finds it as any page. */
export const takeLastOpened = (): string | undefined => {
  const name = lastOpened
  lastOpened = undefined
  return name
}

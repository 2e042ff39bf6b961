/** Milliseconds that the processor worked for this test file so far: other programs on the machine do not change it. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Several replicas may start at once: one migrates, the others wait and find it done. A restore keeps them waiting too. */
export const prepareLock = 7_209_113_406

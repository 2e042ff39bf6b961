import path from 'node:path'

/** Where the private key that releases are signed with is kept, where it does not come from the environment. */
export const signingKeyFile = (dataDir: string): string => path.join(dataDir, 'signing-key')

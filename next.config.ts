import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Types, lint and tests are checked by `npm test`; a start is not held up by them.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: import.meta.dirname,
  experimental: {
    // Writing it takes 20 seconds of every build, and what changes is built once.
    turbopackFileSystemCacheForBuild: false,
    // Together a quarter of a build, for code that only the server reads: browsers get theirs as small as before.
    serverMinification: false,
    turbopackSourceMaps: false,
  },
}

export default withPayload(config, { devBundleServerPackages: false })

// The server as it is started, with its packages, so that little is read and held; what exports for it, and what prepares the database.
import { bundle } from './bundle.js'
import { writeSources } from './bundle-sources.js'

const inputs = [
  await bundle({ entry: 'src/server/start.ts', outdir: 'dist/start', packages: true }),
  await bundle({ entry: 'src/server/export-program.ts', outdir: 'dist/export', packages: true }),
  await bundle({ entry: 'src/server/prepare.ts', outdir: 'dist/prepare', packages: false }),
]
writeSources(inputs.flat())

/** The app's config for commands without a transpiler: they are beside it, bundled as it is. */
import path from 'node:path'
import config from '../../payload.config.ts'

const bundled = path.dirname(process.env.PAYLOAD_CONFIG_PATH ?? '')

export default config.then((sanitized) => ({
  ...sanitized,
  bin: sanitized.bin.map(({ key }) => ({ key, scriptPath: path.join(bundled, `${key.replace(':', '-')}.js`) })),
}))

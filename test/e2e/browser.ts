/** A browser for tests, found without anything having been set up. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The packaged browser unpacks itself into the temporary folder, where another user's copy may lie that only they may run. */
const inOwnFolder = async <T>(work: () => Promise<T>): Promise<T> => {
  const { TMPDIR: before } = process.env
  const folder = path.join(tmpdir(), `chromium-of-${userInfo().username}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  process.env.TMPDIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The path from the environment, Playwright's own, the system's, and else the one that npm brought. */
const findBrowser = async (): Promise<string> => {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  const installed = [chromium.executablePath(), ...usualPlaces].find((place) => existsSync(place))
  if (installed !== undefined) return installed
  const { default: packaged } = await import('@sparticuz/chromium')
  // Without the arguments that it comes with: they switch off what keeps origins apart, which is to be tested too.
  return inOwnFolder(() => packaged.executablePath())
}

/** Pages are drawn without the programs of a graphics processor, which would be run by this one: a quarter less work. */
const withoutGraphics = ['--disable-gpu', '--disable-software-rasterizer']

/**
 * Starts a headless Chromium; works as root too.
 *
 * @throws where there is none
 */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: withoutGraphics, chromiumSandbox: false })

let shared: Promise<Browser> | undefined

/**
 * The browser of all test files of a process, which ends with that; see `signInWith` for what it keeps. Contexts are
 * the caller's to close.
 */
export const sharedBrowser = (): Promise<Browser> => {
  shared ??= launchBrowser()
  return shared
}

/** Paths of a tree, which nothing is read by before they were looked at here. */

const segment = /^[A-Za-z0-9._~@+-]{1,255}$/

/** A path downwards: of plain segments, none of which leads anywhere else. */
export const isSafePath = (path: string): boolean =>
  path.length <= 1024 && path.split('/').every((each) => segment.test(each) && each !== '.' && each !== '..')

/** A slug of a site: one segment that is not taken by the base itself. */
export const isSiteName = (name: string): boolean => isSafePath(name) && !name.includes('/') && !isReserved(name)

/** First segments of paths that belong to no site. */
export const reservedNames = ['.well-known', 'schemas', 'openapi.json', 'checksums.txt'] as const

const isReserved = (name: string): boolean => name.startsWith('.') || reservedNames.some((each) => each === name)

export const keysPath = '.well-known/jwks.json'
export const checksumsPath = 'checksums.txt'

export const releaseFolder = (site: string, release: number): string => `${site}/releases/${release}`
export const manifestPath = (site: string, release: number): string => `${releaseFolder(site, release)}/index.json`
export const signaturePath = (site: string, release: number): string => `${releaseFolder(site, release)}/index.jws`

/** Files below it are served without it, as long as their release is in effect. */
const currentFolder = 'current/'

/** Where a file of a release is served while the release is in effect. */
export const currentPath = (site: string, path: string): string =>
  `${site}/${path.startsWith(currentFolder) ? path.slice(currentFolder.length) : path}`

/** Whether a manifest may name a path as a file of its release: no other file may be meant by it. */
export const isReleasePath = (path: string): boolean =>
  isSafePath(path) &&
  path !== 'index.json' &&
  path !== 'index.jws' &&
  !path.startsWith('releases/') &&
  currentPath('', path) !== '/index.json' &&
  currentPath('', path) !== '/index.jws' &&
  !currentPath('', path).startsWith('/releases/')

const differences = /^releases\/([1-9]\d{0,14})\/diff\/([1-9]\d{0,14})\/[^/]+$/

/** The release whose manifest lists a difference, from its path below the site. */
export const releaseOfDifference = (path: string): number | undefined => {
  const match = differences.exec(path)
  return match?.[2] === undefined ? undefined : Number(match[2])
}

/** Whether a manifest may name a path as a difference to its release. */
export const isDifferencePath = (path: string, release: number): boolean =>
  isSafePath(path) && releaseOfDifference(path) === release

const numbered = /^releases\/([1-9]\d{0,14})\//

/** The release that a path below a site belongs to. */
export const releaseOfPath = (path: string): number | undefined => {
  const match = numbered.exec(path)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

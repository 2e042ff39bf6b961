/** `/{site}/consents`, `/{site}/consents/{receipt}` and `/{site}/consents/shown`, below the base path. */
const pattern = /^\/([A-Za-z0-9_~@+-][A-Za-z0-9._~@+-]{0,99})\/consents(?:\/([A-Za-z0-9-]{1,64}))?$/

/** @param path below the base path, without its query */
export const consentPath = (path: string): { site: string; below: string | undefined } | undefined => {
  const match = pattern.exec(path)
  return match?.[1] === undefined ? undefined : { site: match[1], below: match[2] }
}

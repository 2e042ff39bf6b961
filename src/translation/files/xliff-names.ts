/** Namespaces of XLIFF, and of what stands in it from here. */
export const xliff2Namespace = 'urn:oasis:names:tc:xliff:document:2.0'
export const xliff1Namespace = 'urn:oasis:names:tc:xliff:document:1.2'
/** po2xliff writes the version before. */
export const xliff1Namespaces: ReadonlySet<string> = new Set([xliff1Namespace, 'urn:oasis:names:tc:xliff:document:1.1'])

/** Of the fingerprint, which no attribute of XLIFF is for. */
export const ownNamespace = 'urn:payload-privacy:translations:1'
export const fingerprintAttribute = `${ownNamespace} source-fingerprint`

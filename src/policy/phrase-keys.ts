import lv from '../../translations/lv/policy.json' with { type: 'json' }

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [`${path}${name}`] : keysOf(inner, `${path}${name}.`),
  )

/**
 * Every key that an editor can override, in the order of the resource. Latvian has the most plural forms. Differences are
 * compared from published documents, which do not hold a site's own words.
 */
export const phraseKeys: readonly string[] = keysOf(lv).filter((key) => !key.startsWith('difference.'))

import type { CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { keepVersions } from '../../src/keep-versions.ts'

const collection = (versions: CollectionConfig['versions']): CollectionConfig => ({
  slug: 'rights',
  fields: [],
  versions,
})

describe('versions of a collection', () => {
  it.each([[{ maxPerDoc: 100 }], [{ drafts: false as const }]])(
    'are counted by the plugin where some are kept: %o',
    (versions) => {
      const kept = keepVersions(collection(versions))
      expect(kept.versions).toEqual({ ...versions, maxPerDoc: 0 })
      expect(kept.hooks?.afterChange).toHaveLength(1)
    },
  )

  it.each([[undefined], [true], [false], [{ maxPerDoc: 0 }], [{ drafts: true, maxPerDoc: 5 }]])(
    'are left to Payload where the host keeps all, none or drafts: %o',
    (versions) => {
      const own = collection(versions)
      expect(keepVersions(own)).toBe(own)
    },
  )
})

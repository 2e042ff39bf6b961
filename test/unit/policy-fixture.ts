import type { ReleaseFacts } from '../../src/policy/compile-policy.ts'
import { type Snapshot, type SnapshotInput, snapshotSchema } from '../../src/policy/snapshot.ts'

export const firstRelease: ReleaseFacts = {
  number: 1,
  publishedAt: '2026-01-05T08:00:00.000Z',
  effectiveFrom: '2026-01-05T08:00:00.000Z',
  material: true,
  since: 0,
  notes: { lv: 'Pirmais laidiens' },
}

type SiteInput = Partial<SnapshotInput['site']>

/** A small site in Latvian and English; what a test is about is given on top. */
export const snapshotOf = ({
  site = {},
  ...registers
}: { site?: SiteInput } & Partial<Omit<SnapshotInput, 'site'>> = {}): Snapshot =>
  snapshotSchema.parse({
    site: {
      slug: 'veikals',
      name: 'Veikals',
      environment: 'development',
      sourceLocale: 'lv',
      publishedLocales: ['lv', 'en'],
      title: { lv: 'Privātuma politika', en: 'Privacy policy' },
      controller: { name: 'SIA Veikals', email: 'info@veikals.example', country: 'LV' },
      banner: {},
      ...site,
    },
    ...registers,
  })

/** An editor state as the editor stores it. */
export const richText = (...children: unknown[]) => ({ root: { type: 'root', children } })
export const textNode = (text: string, format = 0) => ({ type: 'text', text, format, version: 1 })
export const paragraphNode = (...children: unknown[]) => ({ type: 'paragraph', children })

/** A section with one row of prose in Latvian. */
export const proseSection = (state: unknown) => ({
  key: 'text',
  _order: 'a0',
  title: { lv: 'Teksts' },
  body: [{ blockType: 'prose' as const, id: 'row', text: { lv: state } }],
})

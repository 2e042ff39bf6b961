/** What a file looks like to whoever opens it: each was read by a person when it was last changed. */
import { describe, expect, it } from 'vitest'
import { writeTermBase } from '../../../src/translation/files/term-base.ts'
import { writeTranslations } from '../../../src/translation/files/write-translations.ts'
import { sample } from './sample.ts'

describe('a file', () => {
  it.each([
    ['xliff-2.1', 'sample-2.1.xlf'],
    ['xliff-1.2', 'sample-1.2.xlf'],
    ['po', 'sample.po'],
    ['csv', 'sample.csv'],
  ] as const)('in %s is as %s', async (format, name) => {
    const bytes = await writeTranslations({ file: sample, format })
    await expect(Buffer.from(bytes).toString()).toMatchFileSnapshot(`golden/${name}`)
  })

  it('of terms is as terms.tbx', async () => {
    const bytes = writeTermBase({
      title: 'shop',
      language: 'lv',
      concepts: [
        {
          id: 'controller',
          definition: 'Kas nosaka apstrādes nolūku & līdzekļus.',
          terms: [
            { locale: 'lv', term: 'pārzinis', status: 'preferred' },
            { locale: 'et', term: 'vastutav töötleja', status: 'preferred' },
            { locale: 'et', term: 'andmehaldur', status: 'deprecated' },
          ],
        },
      ],
    })
    await expect(Buffer.from(bytes).toString()).toMatchFileSnapshot('golden/terms.tbx')
  })
})

import { describe, expect, it } from 'vitest'
import { type SiteTerm, termsOfSite } from '../../../src/translation/terms/site-terms.ts'
import { standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import { textsIn } from '../../../src/translation/terms/term.ts'
import { termFindings } from '../../../src/translation/terms/term-findings.ts'
import { termsIn } from '../../../src/translation/terms/terms-in.ts'

const offered = (text: string, own: SiteTerm[]) =>
  termsIn({ text, locale: 'lv', terms: termsOfSite(own) }).map(({ term }) => textsIn(term, 'et')?.preferred)

const found = (source: string, target: string, own: SiteTerm[]) =>
  termFindings({
    source: { text: source },
    target: { text: target },
    sourceLocale: 'lv',
    targetLocale: 'et',
    terms: termsOfSite(own),
  }).map(({ code, values }) => [code, values.said, values.term])

describe('the terms of a site', () => {
  const cookies: SiteTerm = { id: 'cookies', texts: { et: { preferred: 'präänikud', avoid: ['küpsised'] } } }

  it('are those of the product where it has none of its own', () => {
    expect(termsOfSite([])).toEqual(standardTerms)
    expect(offered('Mūsu sīkdatnes', [])).toEqual(['küpsised'])
  })

  it('win over the term of the product of the same key, language by language', () => {
    expect(offered('Mūsu sīkdatnes', [cookies])).toEqual(['präänikud'])
    expect(found('Mūsu sīkdatnes', 'Meie küpsised', [cookies])).toEqual([['term-avoid', 'küpsised', 'präänikud']])
    expect(found('Mūsu sīkdatnes', 'Meie präänikud', [cookies])).toEqual([])
    expect(found('Mūsu sīkdatnes', 'Meie küpsised', [])).toEqual([])
  })

  it('win where one word stands for two terms', () => {
    const biscuits: SiteTerm = {
      id: 'biscuits',
      texts: { lv: { preferred: 'sīkdatnes' }, et: { preferred: 'präänikud' } },
    }
    expect(offered('Mūsu sīkdatnes', [biscuits])).toEqual(['präänikud'])
  })

  it('are looked for as the term of the product is, where the site does not say otherwise', () => {
    const own: SiteTerm = { id: 'save', texts: { lv: { preferred: 'Paturēt' }, et: { preferred: 'Jäta alles' } } }
    expect(offered('Paturēt', [own])).toEqual(['Jäta alles'])
    expect(offered('Varat paturēt preci', [own])).toEqual([])
    expect(offered('Varat paturēt preci', [{ ...own, use: 'text' }])).toEqual(['Jäta alles'])
  })

  it('are not those that it has switched off', () => {
    const off: SiteTerm = { id: 'cookies', texts: {}, isOff: true }
    expect(offered('Mūsu sīkdatnes', [off])).toEqual([])
    expect(found('Mūsu sīkdatnes', 'Meie piparkoogid', [off])).toEqual([])
    expect(
      offered('Mūsu dāvanu karte', [
        { ...cookies, id: 'gift', texts: { lv: { preferred: 'dāvanu karte' } }, isOff: true },
      ]),
    ).toEqual([])
  })
})

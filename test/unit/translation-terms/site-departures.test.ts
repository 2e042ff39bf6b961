import { describe, expect, it } from 'vitest'
import { siteDepartures } from '../../../src/translation/terms/site-departures.ts'
import type { SiteTerm } from '../../../src/translation/terms/site-terms.ts'

const found = (own: SiteTerm[], text: string, locale = 'lv') =>
  siteDepartures(own)(text, locale).map(({ said, term }) => `${said} → ${term}`)

describe('words that depart from the terms of a site', () => {
  it('are those that depart from the terms of the product where it has none of its own', () => {
    expect(found([], 'Mūsu sīkfaili')).toEqual(['sīkfaili → sīkdatnes'])
    expect(found([], 'Mūsu sīkdatnes')).toEqual([])
  })

  it('are not its own words, in whatever form', () => {
    const cookies: SiteTerm = { id: 'cookies', texts: { lv: { preferred: 'sīkfaili' } } }
    expect(found([cookies], 'Mūsu sīkfailus')).toEqual([])
    expect(found([{ ...cookies, id: 'crumbs' }], 'Mūsu sīkfailus')).toEqual([])
    const admitted: SiteTerm = { id: 'cookies', texts: { lv: { preferred: 'sīkdatnes', admitted: ['sīkfaili'] } } }
    expect(found([admitted], 'Mūsu sīkfailus')).toEqual([])
  })

  it('are answered with its own word for the term', () => {
    const controller: SiteTerm = { id: 'controller', texts: { lv: { preferred: 'datu pārzinis' } } }
    expect(found([controller], 'Kontrolieris ir uzņēmums')).toEqual(['Kontrolieris → datu pārzinis'])
    expect(found([{ ...controller, texts: { et: { preferred: 'andmete haldaja' } } }], 'Kontrolieris')).toEqual([
      'Kontrolieris → pārzinis',
    ])
  })

  it('are its words to avoid, also in a language that the product has no terms in', () => {
    const gift: SiteTerm = {
      id: 'gift',
      texts: {
        lv: { preferred: 'dāvanu karte', avoid: ['talons'] },
        lt: { preferred: 'dovanų kuponas', avoid: ['čekis'] },
      },
    }
    expect(found([gift], 'Ja jums ir talons')).toEqual(['talons → dāvanu karte'])
    expect(found([gift], 'Jei turite čekis', 'lt')).toEqual(['čekis → dovanų kuponas'])
  })

  it('are none of a term that it has switched off', () => {
    expect(found([{ id: 'cookies', isOff: true, texts: {} }], 'Mūsu sīkfaili')).toEqual([])
  })
})

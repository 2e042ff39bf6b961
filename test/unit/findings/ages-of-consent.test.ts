import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agesOfConsent } from '../../../src/policy/findings/ages-of-consent.ts'
import { type Language, languages } from '../../../src/policy/findings/rule.ts'
import { processorTime } from '../processor-time.ts'

describe('the age from which a child consents by itself', () => {
  it.each<[Language, number[], string]>([
    ['lv', [16], 'Ja esat jaunāks par 16 gadiem, piekrišanu dod jūsu vecāki.'],
    ['lv', [14], 'Bērni no 14 gadiem paši piekrīt datu apstrādei.'],
    ['lv', [15], 'Ja bērns nav sasniedzis piecpadsmit gadu vecumu, vajadzīga vecāku piekrišana.'],
    ['lv', [16], 'Ja lietotājam ir mazāk nekā 16 gadi, vajadzīga vecāku piekrišana.'],
    ['lv', [], 'Bērniem piekrišanu dod vecāki. Konts ir pieejams no 16 gadu vecuma.'],
    ['lv', [], 'Vecāku piekrišana netiek prasīta, ja pasūtījums ir mazāks par 16 eiro.'],
    ['et', [16], 'Alla 16 aasta vanuste laste eest annab nõusoleku vanem.'],
    ['et', [14], 'Nõusoleku saab anda vähemalt 14-aastane laps.'],
    ['et', [15], 'Noorem kui viieteistkümne aastane laps vajab vanema nõusolekut.'],
    ['et', [], 'Lapsed ei saa nõusolekut anda. Konto saab luua 16-aastaselt.'],
    ['en', [16], 'If you are younger than 16, a parent has to consent.'],
    ['en', [14], 'A child of 14 years of age can give consent.'],
    ['en', [15], 'Consent of a guardian is needed below the age of fifteen.'],
    ['en', [], 'If you are under 18, ask a parent for consent before you buy.'],
    ['en', [], 'A parent can withdraw consent in under 15 minutes.'],
    ['en', [], 'Children consent under Article 8 GDPR.'],
  ])('%s %j: %s', (language, ages, text) => {
    expect(agesOfConsent({ text, language })).toEqual(ages)
  })

  it('reads any text, and text that is made to be slow to read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.string({ unit: 'binary' }), (language, text) => {
        expect(Array.isArray(agesOfConsent({ text: `consent piekrišana nõusolek ${text}`, language }))).toBe(true)
      }),
    )
    const started = processorTime()
    for (const language of languages) {
      for (const piece of ['bērn', 'jaunāk', 'noorem', 'under 1', '16 ', 'child ', ' \n', 'sešpadsmit ']) {
        const text = `consent piekrišana nõusolek bērns laps child ${piece.repeat(20_000)}`
        expect(agesOfConsent({ text, language }).filter((age) => age >= 18)).toEqual([])
      }
    }
    expect(processorTime() - started).toBeLessThan(5_000)
  })
})

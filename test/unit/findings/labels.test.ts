import { describe, expect, it } from 'vitest'
import consentWithoutWayBack from '../../../src/policy/findings/rules/consent-without-way-back.ts'
import necessaryNotJustified from '../../../src/policy/findings/rules/necessary-not-justified.ts'
import en from '../../../translations/en/admin.json' with { type: 'json' }
import et from '../../../translations/et/admin.json' with { type: 'json' }
import lv from '../../../translations/lv/admin.json' with { type: 'json' }

const admin = { lv, et, en }

describe.each(['lv', 'et', 'en'] as const)('what a rule tells to choose in %s', (language) => {
  const { fields, options } = admin[language]

  it('is called so in the form', () => {
    expect(necessaryNotJustified.texts[language].right).toContain(fields.cookieVendors.strictlyNecessary.label)
    expect(consentWithoutWayBack.texts[language].right).toContain(options.channelKinds.banner)
  })
})

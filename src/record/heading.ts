import { cleanLine } from '../policy/clean-text.ts'
import { countryOf } from '../policy/countries.ts'
import { supervisoryAuthorityOf } from '../policy/supervisory-authorities.ts'
import type { RecordContext } from './context.ts'
import { dayOf } from './day.ts'
import type { RecordFact } from './table.ts'

type ReleaseDay = { release: number; publishedAt: string }

/** What the registers were that the record was made of. */
export type RecordBasis =
  | { of: 'working' }
  /** What is marked ready says the same as the current release. */
  | ({ of: 'release' } & ReleaseDay)
  /** It is ahead of the current release, or nothing was published yet. */
  | { of: 'approved'; since: ReleaseDay | undefined }

/** GDPR Art. 30(1)(a), and what the record was made of, and when. */
export const headingFacts = ({
  context,
  basis,
  preparedOn,
}: {
  context: RecordContext
  basis: RecordBasis
  preparedOn: string
}): RecordFact[] => {
  const { say, snapshot, locale } = context
  const { site } = snapshot
  const { controller } = site
  const authority = supervisoryAuthorityOf({ site, wording: context.wording })
  const number = cleanLine(controller.registrationNumber)
  const fact = (label: RecordFact['label'], values: string[]): RecordFact => ({
    label,
    value: context.join(values.map(cleanLine).filter(Boolean)) || say('notStated'),
  })
  const contact = ({ name = '', address = '', email = '', phone = '', url = '' }) => [name, address, email, phone, url]
  const joint = controller.jointControllers.length === 0 ? [{}] : controller.jointControllers
  return [
    fact(say('facts.site'), [site.name, ...site.domains]),
    fact(say('facts.controller'), [
      controller.name,
      number && say('registrationNumber', { number }),
      controller.address,
      countryOf({ code: controller.country, locale })?.name ?? '',
      controller.email,
      controller.phone,
    ]),
    ...joint.map((each) => fact(say('facts.jointController'), contact(each))),
    fact(say('facts.representative'), contact(controller.representative)),
    fact(say('facts.dataProtectionOfficer'), contact(controller.dataProtectionOfficer)),
    fact(say('facts.supervisoryAuthority'), contact(authority ?? {})),
    fact(say('facts.preparedOn'), [dayOf(preparedOn)]),
    fact(say('facts.preparedFrom'), [basisText({ context, basis })]),
  ]
}

const basisText = ({ context: { say }, basis }: { context: RecordContext; basis: RecordBasis }): string => {
  switch (basis.of) {
    case 'working':
      return say('basis.working')
    case 'release':
      return say('basis.release', { release: basis.release, date: dayOf(basis.publishedAt) })
    case 'approved': {
      const { since } = basis
      if (!since) return say('basis.unpublished')
      return say('basis.approved', { release: since.release, date: dayOf(since.publishedAt) })
    }
  }
}

import type { Block } from '../../contract/policy-blocks.ts'
import { cleanLine } from '../clean-text.ts'
import type { CompileContext } from '../compile-context.ts'
import { countryOf } from '../countries.ts'
import { linked, type Prose } from '../inline-runs.ts'
import { listBlock } from '../list-block.ts'
import type { BodyRow } from '../snapshot.ts'
import { supervisoryAuthorityOf } from '../supervisory-authorities.ts'
import { mailto, tel } from './request-channels.ts'

type Field = Extract<BodyRow, { blockType: 'controllerCard' }>['show'][number]

/** Who is responsible and how to reach them: the chosen values, one an item. Values that are not given are left out. */
export const controllerCardBlock = ({ context, show }: { context: CompileContext; show: Field[] }): Block[] =>
  listBlock(show.flatMap((field) => cardItem({ context, field })))

const cardItem = ({ context, field }: { context: CompileContext; field: Field }): Prose | string | Prose[] => {
  const { wording, locale } = context
  const { site } = context.snapshot
  const { controller } = site
  switch (field) {
    case 'name':
    case 'registrationNumber':
    case 'address':
      return cleanLine(controller[field])
    case 'country':
      return countryOf({ code: controller.country, locale })?.name ?? ''
    case 'email':
      return alone({ value: controller.email, href: mailto(cleanLine(controller.email)) })
    case 'phone':
      return alone({ value: controller.phone, href: tel(cleanLine(controller.phone)) })
    case 'jointControllers':
      return controller.jointControllers.map((contact) =>
        labelled({ context, label: wording('controllerCard.jointController'), contact }),
      )
    case 'representative':
    case 'dataProtectionOfficer':
      return labelled({ context, label: wording(`controllerCard.${field}`), contact: controller[field] })
    case 'supervisoryAuthority': {
      const authority = supervisoryAuthorityOf({ site, wording })
      return authority ? labelled({ context, label: wording(`controllerCard.${field}`), contact: authority }) : ''
    }
  }
}

const alone = ({ value, href }: { value: string; href: string | undefined }): Prose =>
  linked({ text: cleanLine(value), value: cleanLine(value), href })

const labelled = ({
  context,
  label,
  contact,
}: {
  context: CompileContext
  label: string
  contact: { name: string; address: string; email: string; phone?: string; url?: string }
}): Prose => {
  const { wording, join } = context
  const { name, address, email, phone = '', url = '' } = contact
  const value = join([name, address, email, phone, url].map(cleanLine).filter(Boolean))
  if (value === '') return { text: '' }
  return linked({
    text: wording('connectives.labelled', { label, value }),
    value: cleanLine(email) || url,
    href: email ? mailto(cleanLine(email)) : url || undefined,
  })
}

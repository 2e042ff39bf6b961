import type { Controller } from '../../contract/policy-document.ts'
import type { Found, MaterialRule } from './reason.ts'
import { isSameName } from './same-name.ts'

/** A number without the spaces and marks that it may be written with. */
const plainNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

const isAnother = ({ was, is }: { was: Controller; is: Controller }): boolean => {
  if (!isSameName(was.name, is.name)) return true
  const [from, to] = [was.registrationNumber, is.registrationNumber]
  return from !== undefined && to !== undefined && plainNumber(from) !== plainNumber(to)
}

const named = ({ name, registrationNumber }: Controller): string =>
  [name, registrationNumber].filter(Boolean).join(', ')

const newJointControllers = ({ was, is }: { was: Controller; is: Controller }): string[] =>
  (is.jointControllers ?? [])
    .map(({ name }) => name ?? '')
    .filter((name) => name !== '' && !was.jointControllers?.some((known) => isSameName(known.name ?? '', name)))

/** Another controller, one more beside it, or nobody any more to turn to in its place. How to reach them is no reason. */
export const controllerReasons: MaterialRule = ({ before: { controller: was }, after: { controller: is } }) => {
  const found: Found[] = newJointControllers({ was, is }).map((name) => ({
    code: 'joint-controller-new',
    register: 'controller',
    row: 'jointControllers',
    part: name,
    values: { name },
  }))
  if (isAnother({ was, is })) {
    const values = { name: named(is), before: named(was) }
    found.push({ code: 'controller-changed', register: 'controller', row: 'name', values })
  }
  if (was.representative && !is.representative) {
    const values = { name: was.representative.name ?? '' }
    found.push({ code: 'representative-removed', register: 'controller', row: 'representative', values })
  }
  if (was.dataProtectionOfficer && !is.dataProtectionOfficer) {
    const values = { name: was.dataProtectionOfficer.name ?? '' }
    found.push({ code: 'dpo-removed', register: 'controller', row: 'dataProtectionOfficer', values })
  }
  return found
}

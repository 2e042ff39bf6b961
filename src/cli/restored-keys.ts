import type { CheckedBackup } from '../backup/check-backup.ts'
import type { Placement } from '../backup/secrets.ts'

const inWords = (placement: Placement, embedded: boolean): string => {
  const { name, variable, file } = placement
  const aside =
    'before' in placement && placement.before ? ` Another one that was there is now ${placement.before}.` : ''
  switch (placement.state) {
    case 'set':
      return `${name}: ${variable} is set to it already.`
    case 'there':
      return embedded ? `${name}: in ${file} already.` : `${name}: set ${variable} to what is in ${file}.`
    case 'written':
      return embedded
        ? `${name}: in ${file}.${aside}`
        : `${name}: set ${variable} to what is in ${file}, then delete it.${aside}`
    case 'variable-differs':
      return `${name}: ${variable} is set to ANOTHER value than when the backup was made. That one is in ${file}.${aside}`
  }
}

/** What is to be done about the secrets, without any of them. */
export const keysInWords = ({
  keys,
  placements,
  embedded,
}: {
  keys: CheckedBackup['keys']['state']
  placements: readonly Placement[]
  embedded: boolean
}): string => {
  if (keys === 'absent') {
    return 'There are no keys in this backup: set PAYLOAD_SECRET, and the signing key, to those that you kept.'
  }
  if (keys === 'locked') {
    return 'Keys are in the backup and were NOT restored: no passphrase was given. A new PAYLOAD_SECRET signs everybody out.'
  }
  return ['Keys:', ...placements.map((placement) => `  ${inWords(placement, embedded)}`)].join('\n')
}

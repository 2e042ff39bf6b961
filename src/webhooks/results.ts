/** What an attempt comes to: `failed` for good, or `retrying` later. */
export const deliveryResults = ['delivered', 'retrying', 'failed'] as const
export type DeliveryResult = (typeof deliveryResults)[number]

/** Why a message was not taken. */
export const failureReasons = [
  'status',
  'redirect',
  'gone',
  'timeout',
  'unreachable',
  'name-not-found',
  'certificate',
  'private-address',
  'address-not-allowed',
  'switched-off',
] as const
export type FailureReason = (typeof failureReasons)[number]

/** Of the heading over what would change for readers. */
export const changesId = 'privacy-changes'

/** The field that an error is about is where the reader goes on. */
export const focusFirstError = (within: ParentNode | null): void => {
  const field = within?.querySelector<HTMLElement>(
    '.field-type.error textarea:not(:disabled), .field-type.error input:not(:disabled)',
  )
  field?.focus()
}

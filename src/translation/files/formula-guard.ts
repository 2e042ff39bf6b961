/**
 * A cell that a spreadsheet would take for a formula has an apostrophe before it in a CSV file, as OWASP has it
 * (https://owasp.org/www-community/attacks/CSV_Injection), and is read without.
 */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A text that already looks guarded gets one more, so that none is lost. */
export const guardFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

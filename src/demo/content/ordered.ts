/**
 * Numbers rows in the order in which they are written.
 *
 * @returns the rows with `_order` "01", "02", …; the database gives order keys of its own when the rows are loaded
 * @example ordered([{ key: 'name' }, { key: 'phone' }])[1]._order // '02'
 */
export const ordered = <Row>(rows: readonly Row[]): (Row & { _order: string })[] =>
  rows.map((row, index) => ({ ...row, _order: String(index + 1).padStart(2, '0') }))

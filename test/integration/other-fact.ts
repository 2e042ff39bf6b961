import type { TestApp } from './app-fixture.ts'
import { samples } from './samples.ts'
import { cellsFor, holds, type Stored } from './stored.ts'
import { type ContentName, factOf, type Row } from './targets.ts'

/** Of what a smallest row does not say. */
const defaults: Row = { showMembers: true, internalNote: 'as it was', name: 'Sākotnējais nosaukums' }

/** Another fact than the one that is stored: whoever may write it changes something each time. */
export const otherFact = (args: { app: TestApp; target: { name: ContentName; id: number }; now: Stored }): Row => {
  const { app, target, now } = args
  const { name, id } = target
  const fact = factOf(name)
  if (!holds(now, cellsFor({ app, name, id, fields: fact }))) return fact
  const row: Row = name === 'sites' ? {} : samples[name].row
  return Object.fromEntries(Object.keys(fact).map((field) => [field, row[field] ?? defaults[field]]))
}

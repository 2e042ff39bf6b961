import type { TestApp } from './app-fixture.ts'
import { cellsFor, holds, type Stored } from './stored.ts'
import { type ContentName, factOf, originalFactOf, type Row } from './targets.ts'

/** Another fact than the one that is stored: whoever may write it changes something each time. */
export const otherFact = (args: { app: TestApp; target: { name: ContentName; id: number }; now: Stored }): Row => {
  const { app, target, now } = args
  const { name, id } = target
  const fact = factOf(name)
  return holds(now, cellsFor({ app, name, id, fields: fact })) ? originalFactOf(name) : fact
}

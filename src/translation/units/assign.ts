/** Who is to work on units, and until when. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../../release/database.ts'
import type { UnitKey } from './unit-key.ts'

/**
 * @param by id of who gives or takes it
 * @param assignee `null` takes it from whoever has it; left out, it stays
 * @param due `YYYY-MM-DD`; `null` takes the date away
 */
export const assignUnits = async (args: {
  req: PayloadRequest
  by: string
  units: readonly UnitKey[]
  assignee?: { id: string; name: string } | null | undefined
  due?: string | null | undefined
}): Promise<void> => {
  const { req, by, units, assignee, due } = args
  const db = await connectionOf(req)
  const keepsAssignee = assignee === undefined
  const keepsDue = due === undefined
  await db.execute(sql`
    insert into privacy.translation_tasks as t (collection, document, locale, path, assignee, assignee_name, due,
        assigned_by, assigned_at)
      select n.collection, n.document, n.locale, n.path, ${assignee?.id ?? null}, ${assignee?.name ?? null},
          ${due ?? null}::date, ${by}, now()
        from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as n(collection text, document text, locale text,
          path text)
      on conflict (collection, document, locale, path) do update set
        assignee = case when ${keepsAssignee} then t.assignee else excluded.assignee end,
        assignee_name = case when ${keepsAssignee} then t.assignee_name else excluded.assignee_name end,
        due = case when ${keepsDue} then t.due else excluded.due end,
        assigned_by = case when ${keepsAssignee} or t.assignee is not distinct from excluded.assignee then t.assigned_by
          else excluded.assigned_by end,
        assigned_at = case when ${keepsAssignee} or t.assignee is not distinct from excluded.assignee then t.assigned_at
          else excluded.assigned_at end`)
}

import { cleanLine } from './clean-text.ts'
import type { CompileContext } from './compile-context.ts'

type Member = { key: string; name: string; displayGroup?: string | undefined }

/**
 * Names as lists show them: members of a group as one, where its first member stands. "Tērzēšanas rīki (Crisp, Tawk.to)";
 * without members the title alone; without a title "Hotjar / Clarity". Rows are given in order.
 */
export const groupedNames = ({
  context,
  rows,
}: {
  context: CompileContext
  rows: readonly Member[]
}): { name: string; keys: string[] }[] => {
  const seats = new Map<string, Member[]>()
  for (const row of rows) {
    const group = context.displayGroup(row.displayGroup)
    const seat = group ? `group:${group.key}` : `row:${row.key}`
    seats.set(seat, [...(seats.get(seat) ?? []), row])
  }
  return [...seats.values()].map((members) => ({
    name: nameOfSeat({ context, members }),
    keys: members.map((member) => member.key),
  }))
}

const nameOfSeat = ({ context, members }: { context: CompileContext; members: Member[] }): string => {
  const { wording, text, join } = context
  const names = [...new Set(members.map((member) => cleanLine(member.name)))]
  const group = context.displayGroup(members[0]?.displayGroup)
  const title = group ? text(group.title) : ''
  if (title === '') return names.join(wording('connectives.alternatives'))
  return group?.showMembers ? wording('connectives.withMembers', { title, members: join(names) }) : title
}

/** Cuts a stream into buffers of a size; the last is what is left. Never holds more than one of them. */
export async function* piecesOf(stream: AsyncIterable<unknown>, size: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    while (bytes + rest.length >= size) {
      const taken = rest.subarray(0, size - bytes)
      rest = rest.subarray(taken.length)
      yield Buffer.concat([...held, taken])
      held = []
      bytes = 0
    }
    if (rest.length === 0) continue
    held.push(rest)
    bytes += rest.length
  }
  if (bytes > 0) yield Buffer.concat(held)
}

/** COPY's text format ends each row with a line feed, and writes one within a value as `\n`. */
export const rowsIn = (piece: Buffer): number => {
  let rows = 0
  for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) rows += 1
  return rows
}

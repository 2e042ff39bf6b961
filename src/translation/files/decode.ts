/** Bytes → text, as tools write it: UTF-8, or UTF-16 that says so. Anything else is refused rather than guessed at. */

const encodings: readonly { mark: readonly number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

const chunkBytes = 64 * 1024

/**
 * Piece by piece, without the byte order mark; a piece is `undefined` where the bytes are no text in the encoding, and then
 * it is the last.
 */
export function* decodedChunks(bytes: Uint8Array): Generator<string | undefined> {
  const marked = encodings.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  const decoder = new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true })
  try {
    for (let from = 0; from < bytes.length; from += chunkBytes) {
      yield decoder.decode(bytes.subarray(from, from + chunkBytes), { stream: true })
    }
    yield decoder.decode()
  } catch {
    // What the decoder throws says no more than that.
    yield undefined
  }
}

/** All of it; `undefined` for what is no text in its encoding. */
export const decode = (bytes: Uint8Array): string | undefined => {
  const chunks: string[] = []
  for (const chunk of decodedChunks(bytes)) {
    if (chunk === undefined) return undefined
    chunks.push(chunk)
  }
  return chunks.join('')
}

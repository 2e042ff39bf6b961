/** What a verification finds. Codes are stable; `path` is the file that is broken, below the base of the tree. */

type Expected<T> = { expected: T; actual: T }

type FileFinding = {
  path: string
  /** What says how the file should be: a manifest, or `checksums.txt`. */
  listedIn: string
  /** Nothing vouches for that manifest, so it may be wrong instead of the file. */
  inDoubt?: true
}

type Detail =
  | ({ code: 'file-missing' } & FileFinding)
  /** SHA-256 in hexadecimal. */
  | ({ code: 'file-changed' } & FileFinding & Expected<string>)
  /** `actual` is undefined where there is more, which was not read. */
  | ({ code: 'file-length' } & FileFinding & { expected: number; actual: number | undefined })
  | ({ code: 'file-too-large' } & FileFinding & { bytes: number })
  | { code: 'file-unreadable'; path: string; reason: string }
  /** A `.br` or `.gz` that does not hold what the file beside it should. */
  | { code: 'compressed-differs'; path: string; of: string; reason: 'other-content' | 'broken' | 'more-after-its-end' }
  | { code: 'manifest-unreadable'; path: string; reason: string }
  | { code: 'manifest-too-large'; path: string; limit: number }
  | ({ code: 'wrong-site'; path: string } & Expected<string>)
  | ({ code: 'wrong-number'; path: string } & Expected<number>)
  /** The manifest at `path` is not the one that the manifest of the next release names. */
  | ({ code: 'link-broken'; path: string; linkedFrom: string; inDoubt?: true } & Expected<string>)
  /** `previous` does not name the release of the number before. */
  | ({ code: 'link-wrong'; path: string } & Expected<number | undefined>)
  | { code: 'release-list-wrong'; path: string; release: number; reason: string }
  | { code: 'path-refused'; path: string; refused: string }
  | { code: 'path-twice'; path: string; twice: string }
  | { code: 'too-many-files'; path: string; limit: number }
  | { code: 'too-many-releases'; path: string; limit: number }
  | { code: 'too-many-findings'; path: string; limit: number }
  | { code: 'signature-missing'; path: string; of: string }
  /** Either of the two files is broken; `path` is the one that nothing else vouches for. */
  | { code: 'signature-wrong'; path: string; signature: string; of: string }
  | { code: 'key-unknown'; path: string; kid: string | undefined }
  | { code: 'keys-missing'; path: string }
  | { code: 'keys-unreadable'; path: string; reason: string }
  | { code: 'key-wrong'; path: string; kid: string; reason: string }
  | { code: 'key-of-other-kind'; path: string; kid: string }
  /** A path without a release number does not answer with the file of the release in effect. */
  | ({ code: 'current-differs'; path: string; numbered: string } & Expected<string>)
  /** The current `index.json` names a release that is not there. */
  | { code: 'current-unknown'; path: string; release: number }
  | { code: 'current-cancelled'; path: string; release: number }
  | { code: 'current-too-early'; path: string; release: number; effectiveFrom: string }
  /** Later than the one in effect, and not told as upcoming: it was cancelled, or the current paths are old. */
  | { code: 'not-in-effect'; path: string; release: number; effectiveFrom: string }
  | { code: 'checksums-unreadable'; path: string; reason: string }
  /** `checksums.txt` says otherwise of a file than the signed manifest, which is right. */
  | ({ code: 'checksums-wrong'; path: string; of: string } & Expected<string>)
  | { code: 'unlisted-file'; path: string }
  /** A file that no manifest is about, in a tree without `checksums.txt`. */
  | { code: 'not-covered'; path: string }
  /** Releases of before there were signatures: the first signed one after them vouches for them by their hashes. */
  | { code: 'unsigned-before'; path: string; release: number }
  | { code: 'no-release'; path: string }

export type FindingCode = Detail['code']
export type Severity = 'error' | 'warning' | 'note'
export type Finding = Detail & { severity: Severity; site?: string }

const lesser: Partial<Record<FindingCode, Severity>> = {
  'key-of-other-kind': 'warning',
  'unlisted-file': 'warning',
  'not-in-effect': 'note',
  'not-covered': 'note',
  'unsigned-before': 'note',
}

/** Takes findings until there are too many. */
export type Findings = {
  add: (finding: Detail) => void
  all: () => Finding[]
  /** Whoever goes on looking finds nothing more. */
  full: () => boolean
}

export const collectFindings = ({ site, limit }: { site?: string; limit: number }): Findings => {
  const found: Finding[] = []
  const put = (detail: Detail) =>
    found.push({ ...detail, severity: lesser[detail.code] ?? 'error', ...(site === undefined ? {} : { site }) })
  return {
    add: (detail) => {
      if (found.length < limit) put(detail)
      else if (found.length === limit) put({ code: 'too-many-findings', path: site ?? '', limit })
    },
    all: () => [...found],
    full: () => found.length > limit,
  }
}

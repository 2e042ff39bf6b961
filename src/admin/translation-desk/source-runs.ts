import type { Term } from '../../translation/terms/term.ts'
import { termsIn } from '../../translation/terms/terms-in.ts'
import { blockText, type ReadBlock, type Run, type TextRun } from './read-blocks.ts'

/** A piece of a source text; `term` where it is one, or a part of one. */
export type SourceRun = Exclude<Run, TextRun> | (TextRun & { term: Term | undefined })

/**
 * The runs of a block, cut where its terms begin and end.
 *
 * @param terms keep the list: it is made ready once
 */
export const withTerms = ({
  block,
  locale,
  terms,
}: {
  block: ReadBlock
  locale: string
  terms: readonly Term[]
}): SourceRun[] => {
  const found = termsIn({ text: blockText(block), locale, terms })
  const runs: SourceRun[] = []
  let at = 0
  for (const run of block.runs) {
    if (run.kind === 'token') {
      at += run.token.length + 2
      runs.push(run)
      continue
    }
    const end = at + run.text.length
    const cuts = found
      .flatMap(({ from, to }) => [from, to])
      .filter((cut) => cut > at && cut < end)
      .concat(end)
      .sort((a, b) => a - b)
    let from = at
    for (const to of new Set(cuts)) {
      const term = found.find((each) => each.from <= from && to <= each.to)?.term
      runs.push({ ...run, text: run.text.slice(from - at, to - at), term })
      from = to
    }
    at = end
  }
  return runs
}

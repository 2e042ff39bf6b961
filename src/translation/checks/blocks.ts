import { type BlockKind, blockKinds, blockKindsOf } from '../changes/block-kinds.ts'
import type { Check, CheckCode } from './check.ts'

const codes: Record<BlockKind, CheckCode> = {
  paragraph: 'paragraphs-differ',
  heading: 'headings-differ',
  item: 'items-differ',
}

/** A paragraph that was left out shows in no other way. */
export const checkBlocks: Check = ({ units }) => {
  const [source, target] = [blockKindsOf(units.source), blockKindsOf(units.target)]
  const countIn = (kinds: readonly BlockKind[], kind: BlockKind): number => kinds.filter((each) => each === kind).length
  return blockKinds.flatMap((kind) => {
    const [there, here] = [countIn(source, kind), countIn(target, kind)]
    return there === here ? [] : [{ code: codes[kind], values: { there, here } }]
  })
}

import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { legalBasesInUse, legalBasisWords } from '../legal-articles.ts'
import { listBlock } from '../list-block.ts'

/** The legal bases that purposes rest on: "Līguma izpilde — 6(1)(b) pants". */
export const legalBasesBlock = (context: CompileContext): Block[] =>
  listBlock(legalBasesInUse(context).map((letter) => legalBasisWords({ wording: context.wording, letter }).text))

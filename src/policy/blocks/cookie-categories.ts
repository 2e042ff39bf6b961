import type { Block } from '../../contract/policy-blocks.ts'
import type { CompileContext } from '../compile-context.ts'
import { categoriesInUse } from '../cookie-categories.ts'
import { listBlock } from '../list-block.ts'

/** The categories of cookies that the site uses. */
export const cookieCategoriesBlock = ({ snapshot, wording }: CompileContext): Block[] =>
  listBlock(categoriesInUse(snapshot).map((category) => wording(`cookieCategories.${category}`)))

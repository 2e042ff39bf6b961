'use client'

import { createElement, Fragment } from 'react'
import type { Term } from '../../translation/terms/term.ts'
import type { Id } from '../answers.ts'
import { keyed } from '../interface/keyed.ts'
import { useSay } from '../interface/use-say.ts'
import { type ReadBlock, readBlocks } from './read-blocks.ts'
import { type SourceRun, withTerms } from './source-runs.ts'
import { useTokenValues } from './use-token-values.ts'

type Props = {
  text: unknown
  locale: string
  site: Id
  /** Which are marked. */
  terms?: readonly Term[]
}

const noTerms: readonly Term[] = []

const Marked = ({ run }: { run: Extract<SourceRun, { kind: 'text' }> }) => {
  const bold = run.bold ? <strong>{run.text}</strong> : run.text
  const shown = run.italic ? <em>{bold}</em> : bold
  const linked =
    run.href === undefined ? (
      shown
    ) : (
      <span className="privacy-source__link" title={run.href}>
        {shown}
      </span>
    )
  return run.term ? <span className="privacy-source__term">{linked}</span> : linked
}

/** A value of the registers, as readers will read it. */
const Token = ({ token, locale, site }: { token: string; locale: string; site: Id }) => {
  const { say } = useSay()
  const values = useTokenValues({ site, locale })
  const name = say(`tokens.${token}`)
  return (
    <span className="privacy-chip" title={name}>
      <span className="privacy-hidden">{name}: </span>
      {values?.[token] || name}
    </span>
  )
}

/** Blocks one after the other; list items that follow each other are one list. */
const groupsOf = (blocks: ReadBlock[]): ReadBlock[][] => {
  const groups: ReadBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === block.kind && (block.kind === 'bullet' || block.kind === 'number')) last.push(block)
    else groups.push([block])
  }
  return groups
}

const blockTags = { paragraph: 'p', heading: 'h3', bullet: 'li', number: 'li' } as const

/** A text that is only read, in its own form: headings, lists, bold and italic, links, values of the registers. */
export const SourceText = ({ text, locale, site, terms = noTerms }: Props) => {
  const shown = (block: ReadBlock) =>
    keyed(withTerms({ block, locale, terms }), (run) => JSON.stringify(run)).map(({ key, item }) =>
      item.kind === 'token' ? (
        <Token key={key} locale={locale} site={site} token={item.token} />
      ) : (
        <Marked key={key} run={item} />
      ),
    )
  const blockOf = (block: ReadBlock, key: string) =>
    createElement(
      blockTags[block.kind],
      { key, style: block.depth > 1 ? { marginInlineStart: `${(block.depth - 1) * 1.2}em` } : undefined },
      shown(block),
    )
  return (
    <div className="privacy-source" lang={locale}>
      {keyed(groupsOf(readBlocks(text)), (group) => JSON.stringify(group)).map(({ key, item: group }) => {
        const blocks = keyed(group, (block) => JSON.stringify(block)).map((each) => blockOf(each.item, each.key))
        const list = { bullet: 'ul', number: 'ol', paragraph: undefined, heading: undefined }[
          group[0]?.kind ?? 'paragraph'
        ]
        return list ? createElement(list, { key }, blocks) : <Fragment key={key}>{blocks}</Fragment>
      })}
    </div>
  )
}

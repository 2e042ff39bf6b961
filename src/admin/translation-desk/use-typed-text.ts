'use client'

import { useEffect, useState } from 'react'
import type { ShownUnit } from './answers.ts'
import { forgetText, keepText, readKeptText } from './kept-text.ts'
import { isSameContent } from './read-blocks.ts'

/** What a text is typed over: a save over another one is refused. */
export type Base = { text: unknown; fingerprint: string }

type Typed = {
  text: unknown
  base: Base
  /** Counts how often the text was put there by something else than typing: the editor then begins anew. */
  version: number
  /** What was replaced by something else than typing, until it is put back or let go. */
  aside: unknown
}

const savedOf = ({ target, fingerprint }: ShownUnit): Base => ({ text: target?.text ?? null, fingerprint })

const begin = (unit: ShownUnit, name: string) => {
  const saved = savedOf(unit)
  const kept = readKeptText(name)
  const isKept = kept !== undefined && !isSameContent(kept.text, saved.text)
  const typed: Typed = {
    text: isKept ? kept.text : saved.text,
    base: isKept ? kept.base : saved,
    version: 0,
    aside: undefined,
  }
  return { typed, isKept }
}

/**
 * The translation as it is typed, kept in the tab until it is saved.
 *
 * @param name under which it is kept
 */
export const useTypedText = (unit: ShownUnit, name: string) => {
  const [{ typed: first, isKept }] = useState(() => begin(unit, name))
  const [typed, setTyped] = useState(first)
  const { text, base, version, aside } = typed
  const isTyped = !isSameContent(text, base.text)
  useEffect(() => {
    if (isTyped) keepText(name, { text, base })
    else forgetText(name)
  }, [isTyped, name, text, base])
  return {
    text,
    base,
    version,
    aside,
    isTyped,
    /** Whether it was typed before, and not saved then. */
    isKept,
    type: (text: unknown) => setTyped((before) => ({ ...before, text })),
    /** Puts a text there; what was there is set aside, if it said anything. */
    put: (text: unknown) =>
      setTyped((before) => ({
        ...before,
        text,
        version: before.version + 1,
        aside: isSameContent(before.text, null) || isSameContent(before.text, text) ? before.aside : before.text,
      })),
    putBack: () =>
      setTyped((before) => ({ ...before, text: before.aside, version: before.version + 1, aside: undefined })),
    setBase: (base: Base) => setTyped((before) => ({ ...before, base })),
  }
}

export type TypedText = ReturnType<typeof useTypedText>

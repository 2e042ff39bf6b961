'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useLocaleNames } from '../interface/use-locale-names.ts'

/** One panel a locale, by the pattern of WAI-ARIA: arrows, Home and End move between tabs. */
export const LocaleTabs = ({
  label,
  locales,
  initial,
  mark,
  children,
}: {
  label: string
  locales: string[]
  initial: string
  /** What stands behind the name of a tab. */
  mark?: (locale: string) => ReactNode
  children: (locale: string) => ReactNode
}) => {
  const nameOf = useLocaleNames()
  const id = useId()
  const [chosen, setChosen] = useState(initial)
  const tabs = useRef(new Map<string, HTMLButtonElement>())
  const current = locales.includes(chosen) ? chosen : (locales[0] ?? '')

  const move = (event: KeyboardEvent) => {
    const at = locales.indexOf(current)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: locales.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const locale = locales[(next + locales.length) % locales.length]
    if (!locale) return
    setChosen(locale)
    tabs.current.get(locale)?.focus()
  }

  return (
    <div className="privacy-tabs">
      <div aria-label={label} className="privacy-tabs__list" role="tablist">
        {locales.map((locale) => (
          <button
            aria-controls={`${id}-${locale}`}
            aria-selected={locale === current}
            className="privacy-tabs__tab"
            id={`${id}-${locale}-tab`}
            key={locale}
            onClick={() => setChosen(locale)}
            onKeyDown={move}
            ref={(element) => {
              if (element) tabs.current.set(locale, element)
              else tabs.current.delete(locale)
            }}
            role="tab"
            tabIndex={locale === current ? 0 : -1}
            type="button"
          >
            {nameOf(locale)}
            {mark?.(locale)}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${id}-${current}-tab`}
        className="privacy-tabs__panel"
        id={`${id}-${current}`}
        key={current}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel of text is reached by Tab (WAI-ARIA tabs pattern)
        tabIndex={0}
      >
        {children(current)}
      </div>
    </div>
  )
}

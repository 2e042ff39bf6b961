'use client'

import { useId, useState } from 'react'
import type { Id, VendorLibrary } from '../answers.ts'
import { useSay } from '../interface/use-say.ts'
import { Notice } from '../publishing/notice.tsx'
import { searchVendors, type VendorFilter, vendorFilters } from './search-vendors.ts'
import { SuggestedText } from './suggested-text.tsx'
import { useVendors } from './use-vendors.ts'
import { VendorCard } from './vendor-card.tsx'
import '../interface/input.css'

/** What of the library a site has. Mount with `key={site}`. */
export const SiteVendors = ({ site }: { site: Id }) => {
  const { say } = useSay()
  const { state, apply } = useVendors(site)
  if (state.kind === 'loading') return <p role="status">{say('ui.publish.loading')}</p>
  if (state.kind === 'failed') {
    return (
      <Notice kind="error" live>
        <p>{state.problem.detail}</p>
      </Notice>
    )
  }
  return <Library apply={apply} library={state.library} />
}

const isFilter = (value: string): value is VendorFilter => vendorFilters.some((filter) => filter === value)

const Library = ({ library, apply }: { library: VendorLibrary; apply: ReturnType<typeof useVendors>['apply'] }) => {
  const { say } = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<VendorFilter>('all')
  const found = searchVendors(library.vendors, { text, filter })
  return (
    <>
      {library.mayEdit ? null : <p>{say('ui.vendors.editorsOnly')}</p>}
      <search className="privacy-vendors__search">
        <div className="field-type">
          <label className="field-label" htmlFor={`${id}-text`}>
            {say('ui.vendors.search')}
          </label>
          <input
            className="privacy-input"
            autoComplete="off"
            id={`${id}-text`}
            onChange={(event) => setText(event.target.value)}
            type="search"
            value={text}
          />
        </div>
        <div className="field-type privacy-site-select">
          <label className="field-label" htmlFor={`${id}-filter`}>
            {say('ui.vendors.show')}
          </label>
          <select
            className="privacy-input"
            id={`${id}-filter`}
            onChange={({ target }) => setFilter(isFilter(target.value) ? target.value : 'all')}
            value={filter}
          >
            {vendorFilters.map((each) => (
              <option key={each} value={each}>
                {say(`ui.vendors.filters.${each}`)}
              </option>
            ))}
          </select>
        </div>
      </search>
      <p className="privacy-vendors__found" role="status">
        {found.length === 0 ? say('ui.vendors.none') : say('ui.vendors.found', { count: found.length })}
      </p>
      <ul className="privacy-vendors__list">
        {found.map((vendor) => (
          <li key={vendor.id}>
            <VendorCard apply={apply} mayEdit={library.mayEdit} site={library.site} vendor={vendor} />
          </li>
        ))}
      </ul>
      {library.suggestedTexts.length > 0 ? (
        <section className="privacy-publishing__part">
          <h2>{say('ui.vendors.moduleTexts')}</h2>
          {library.suggestedTexts.map((suggested) => (
            <article className="privacy-vendor" key={`${suggested.module}/${suggested.id}`}>
              <h3>{suggested.title}</h3>
              <SuggestedText of={suggested.title} source={library.site.sourceLocale} text={suggested.text} />
            </article>
          ))}
        </section>
      ) : null}
    </>
  )
}

'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientCollectionConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { CollectionName } from '../../options.ts'
import { namesOfPath } from './field-names.ts'

type Place = { collection: string; document: number | string; locale?: string }

type Collections = {
  slugOf: (name: string) => string | undefined
  /** The name that the code uses, for a slug. */
  nameOf: (slug: string) => string
  /** "Policy section", for a name that the code uses (`sections`). */
  labelOf: (name: string) => string
  /** "Policy sections" */
  labelsOf: (name: string) => string
  /** The edit view of a document, in a locale. */
  hrefOf: (place: Place) => string
  /** The list of a collection, filtered by equality. */
  listHref: (name: CollectionName, where?: Record<string, string>) => string
  /** "Body › Text (2), Title": where something stands in a document, for readers. */
  fieldsOf: (collection: string, paths: readonly string[]) => string
}

const privacyName = (collection: ClientCollectionConfig): unknown => collection.admin.custom?.privacy

/** What labels are in the browser: functions have become text, and a text may come in several languages. */
const isLabel = (label: unknown): label is Record<string, string> | string =>
  typeof label === 'string' || (typeof label === 'object' && label !== null)

/** The plugin's collections by the names that its code uses, whatever the host calls them. */
export const useCollections = (): Collections => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const adminRoute = config.routes.admin
    const find = (name: string) => config.collections.find((collection) => privacyName(collection) === name)
    const words = (label: unknown) => (isLabel(label) ? getTranslation(label, i18n) : undefined)
    return {
      slugOf: (name) => find(name)?.slug,
      nameOf: (slug) => {
        const collection = config.collections.find((candidate) => candidate.slug === slug)
        return String((collection && privacyName(collection)) ?? slug)
      },
      labelOf: (name) => words(find(name)?.labels.singular) ?? name,
      labelsOf: (name) => words(find(name)?.labels.plural) ?? name,
      hrefOf: ({ collection, document, locale }) =>
        formatAdminURL({
          adminRoute,
          path: `/collections/${find(collection)?.slug ?? collection}/${document}${locale ? `?locale=${locale}` : ''}`,
        }),
      listHref: (name, where = {}) => {
        const query = new URLSearchParams(
          Object.entries(where).map(([field, value], index) => [
            `where[or][0][and][${index}][${field}][equals]`,
            value,
          ]),
        ).toString()
        return formatAdminURL({
          adminRoute,
          path: `/collections/${find(name)?.slug ?? name}${query ? `?${query}` : ''}`,
        })
      },
      fieldsOf: (collection, paths) => {
        const fields = find(collection)?.fields ?? []
        const counted = new Map<string, number>()
        for (const path of paths) {
          const name = namesOfPath({ fields, path, words }).join(' › ') || path
          counted.set(name, (counted.get(name) ?? 0) + 1)
        }
        return [...counted].map(([name, times]) => (times > 1 ? `${name} (${times})` : name)).join(', ')
      },
    }
  }, [config, i18n])
}

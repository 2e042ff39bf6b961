'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import { linesOf } from './lines-of.ts'

/** Why the desk refused: `application/problem+json` with its sentence in the reader's language. */
export type Problem = { status: number; code: string; detail: string; body: Record<string, unknown> }

/** What the desk answers. Its own server wrote it, so a body is taken for what the endpoint says that it is. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; problem: Problem }

type Path = `/${string}`

export type DownloadedFile = { blob: Blob; name: string; headers: Headers }

export type Desk = {
  get: <Body>(path: Path, query?: Record<string, string>) => Promise<Answer<Body>>
  post: <Body>(path: Path, body: Record<string, unknown>) => Promise<Answer<Body>>
  /** A file, with the name that the desk gives it. */
  download: (path: Path, body: Record<string, unknown>) => Promise<Answer<DownloadedFile>>
  /** The same for what takes long: what it is at is told while it is done. Cut off, the problem has the code `cut-off`. */
  follow: <Body, Progress>(
    path: Path,
    body: Record<string, unknown>,
    tell: (progress: Progress) => void,
  ) => Promise<Answer<Body>>
}

const followed = 'application/x-ndjson'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

const problemOf = (status: number, body: unknown, fallback: string): Problem => {
  const read = typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : {}
  return { status, code: textOf(read.code) ?? 'unknown', detail: textOf(read.detail) ?? fallback, body: read }
}

/** The plugin's endpoints for signed-in staff, under `/api/privacy-desk`. Never throws: no answer is a problem too. */
export const useDesk = (): Desk => {
  const { config } = useConfig()
  const { i18n, t } = useTranslation()
  const apiRoute = config.routes.api
  const { language } = i18n
  const unknown = t('error:unknown')
  return useMemo(() => {
    const send = (path: Path, init: RequestInit) =>
      fetch(formatAdminURL({ apiRoute, path: `/privacy-desk${path}` }), {
        credentials: 'include',
        ...init,
        headers: { 'Accept-Language': language, ...init.headers },
      })
    const ask = async <Body>(path: Path, init: RequestInit): Promise<Answer<Body>> => {
      try {
        const response = await send(path, init)
        const body = await response.json().catch(() => undefined)
        return response.ok && body !== undefined
          ? { ok: true, body }
          : { ok: false, problem: problemOf(response.status, body, unknown) }
      } catch {
        return { ok: false, problem: problemOf(0, undefined, unknown) }
      }
    }
    return {
      get: (path, query) => ask(`${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`, {}),
      post: (path, body) =>
        ask(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        }),
      download: async (path, body) => {
        try {
          const response = await send(path, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json' },
          })
          const { headers } = response
          if (!response.ok) {
            const refused = await response.json().catch(() => undefined)
            return { ok: false, problem: problemOf(response.status, refused, unknown) }
          }
          const [, name = 'file'] = /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '') ?? []
          return { ok: true, body: { blob: await response.blob(), name, headers } }
        } catch {
          return { ok: false, problem: problemOf(0, undefined, unknown) }
        }
      },
      follow: async (path, body, tell) => {
        const cutOff = { ok: false, problem: { status: 0, code: 'cut-off', detail: unknown, body: {} } } as const
        try {
          const response = await send(path, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json', Accept: followed },
          })
          const isStream = response.headers.get('Content-Type')?.startsWith(followed)
          if (!response.body || !isStream) {
            const refused = await response.json().catch(() => undefined)
            return { ok: false, problem: problemOf(response.status, refused, unknown) }
          }
          for await (const line of linesOf(response.body)) {
            const told = JSON.parse(line)
            if ('progress' in told) tell(told.progress)
            else if (told.status < 400) return { ok: true, body: told.body }
            else return { ok: false, problem: problemOf(told.status, told.body, unknown) }
          }
          return cutOff
        } catch {
          return cutOff
        }
      },
    }
  }, [apiRoute, language, unknown])
}

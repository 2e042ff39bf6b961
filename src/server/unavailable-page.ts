import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemAnswer } from '../delivery/answer.ts'
import { chooseLocale } from '../delivery/negotiate.ts'

const words = {
  en: {
    title: 'Back in a moment',
    text: 'The administration is starting. This page tries again by itself.',
  },
  lv: {
    title: 'Tūlīt būsim atpakaļ',
    text: 'Administrēšanas vide startējas. Šī lapa mēģinās vēlreiz pati.',
  },
  et: {
    title: 'Kohe tagasi',
    text: 'Halduskeskkond käivitub. See leht proovib ise uuesti.',
  },
} as const
type Language = keyof typeof words
const languages = Object.keys(words)

const retryAfter = 5

const page = (language: Language): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="${retryAfter}">
<title>${words[language].title}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
body { display: grid; min-height: 100vh; margin: 0; place-content: center; padding: 1.5rem; text-align: center }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; font-weight: 600 }
p { margin: 0; max-width: 32rem }
</style>
</head>
<body><main><h1>${words[language].title}</h1><p>${words[language].text}</p></main></body>
</html>
`

const isLanguage = (locale: string): locale is Language => locale in words

/** Answers for the Payload process while it is away: a page to who reads pages, a problem to all others. */
export const answerUnavailable = (request: IncomingMessage, response: ServerResponse): void => {
  const retry = ['Retry-After', String(retryAfter)]
  const head = request.method === 'HEAD'
  request.resume()
  if (!request.headers.accept?.includes('text/html')) {
    const answer = problemAnswer({ code: 'unavailable', headers: retry, head })
    response.writeHead(answer.status, answer.headers).end(answer.body)
    return
  }
  const best = chooseLocale(languages, request.headers['accept-language'])
  const language = isLanguage(best) ? best : 'en'
  const body = Buffer.from(page(language))
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Content-Language': language,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    'Cache-Control': 'no-store',
    'Retry-After': retryAfter,
    Vary: 'Accept, Accept-Language',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(head ? undefined : body)
}

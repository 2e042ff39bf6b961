import type { BannerCategory, BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Choice } from '../api.ts'
import type { Chosen } from '../choice/choices.ts'
import type { Receipt } from '../proof/kept-proof.ts'
import { allOptional, nothing } from './banner-view.ts'
import { cookieTable, providerLine } from './cookie-table.ts'
import { make, makeButton, makeLink } from './make.ts'
import { receiptView } from './receipt-view.ts'

export type PreferencesView = {
  banner: BannerConfiguration
  links: { text: string; href: string }[]
  choice: Choice
  gpc: boolean
  receipt: Receipt | undefined
  onChoose: (chosen: Chosen) => void
}

type Switches = { view: HTMLElement; chosen: () => { category: string | undefined; refused: string[] } }

const switchRow = (text: string, allowed: boolean): { row: HTMLElement; input: HTMLInputElement } => {
  const input = make('input', { type: 'checkbox', role: 'switch' })
  input.checked = allowed
  return { row: make('label', { class: 'switch' }, input, make('span', {}, text)), input }
}

/** A category with a switch, and its vendors with one each: all off, until the visitor turns them on. */
const categoryView = (
  { id, required, title, description, vendors }: BannerCategory,
  { texts, choice }: { texts: BannerConfiguration['texts']; choice: Choice },
): Switches => {
  const allowed = choice.categories.includes(id)
  const { row, input } = switchRow(title, allowed)
  const own = vendors.map((vendor) => {
    const line = switchRow(vendor.name, allowed && choice.vendors.includes(vendor.id))
    const about = [providerLine(vendor, texts), cookieTable(vendor, texts)]
    const head = required ? make('h3', {}, vendor.name) : line.row
    return { id: vendor.id, input: line.input, view: make('div', { class: 'vendor' }, head, ...about) }
  })
  const show = () => {
    const on = own.filter((vendor) => vendor.input.checked).length
    input.indeterminate = on > 0 && on < own.length
    if (own.length > 0) input.checked = on > 0
  }
  input.addEventListener('change', () => {
    for (const vendor of own) vendor.input.checked = input.checked
    input.indeterminate = false
  })
  for (const vendor of own) vendor.input.addEventListener('change', show)
  if (!required) show()
  const names = vendors.map(({ name }) => name)
  return {
    view: make(
      'div',
      { class: 'category' },
      required ? make('h3', {}, title, ' ', make('span', { class: 'always' }, `– ${texts.preferences.alwaysOn}`)) : row,
      make('p', {}, description),
      names.length > 0 && make('details', {}, make('summary', {}, names.join(', ')), ...own.map(({ view }) => view)),
    ),
    chosen: () => {
      const isOn = !required && input.checked
      return {
        category: isOn ? id : undefined,
        refused: isOn ? own.filter((vendor) => !vendor.input.checked).map((vendor) => vendor.id) : [],
      }
    },
  }
}

/** The dialog in which a choice is seen, made in detail, and changed. Closing it changes nothing. */
export const preferencesView = ({
  banner,
  links,
  choice,
  gpc,
  receipt,
  onChoose,
}: PreferencesView): HTMLDialogElement => {
  const { texts, mode, categories } = banner
  const asks = mode === 'consent'
  const switches = categories.map((category) => categoryView(category, { texts, choice }))
  const dialog = make('dialog', { 'aria-labelledby': 'preferences' })
  const choose = (chosen: Chosen) => {
    dialog.close()
    onChoose(chosen)
  }
  const save = () => {
    const all = switches.map(({ chosen }) => chosen())
    const on = all.flatMap(({ category }) => category ?? [])
    choose({ categories: on, refused: [...new Set(all.flatMap(({ refused }) => refused))] })
  }
  dialog.append(
    make(
      'div',
      { class: 'inside' },
      make('h2', { id: 'preferences' }, texts.preferences.title),
      make('p', {}, asks ? texts.preferences.description : texts.notice.description),
      gpc && asks && texts.gpc !== undefined && make('p', {}, texts.gpc),
      ...switches.map(({ view }) => view),
      receipt && texts.receipt && receiptView({ receipt, texts: texts.receipt, locale: banner.locale }),
      make('p', { class: 'links' }, ...links.map(({ href, text }) => makeLink(href, text))),
    ),
    asks
      ? make(
          'div',
          { class: 'foot' },
          make(
            'div',
            { class: 'choices' },
            makeButton({ class: 'choice' }, texts.preferences.acceptAll, () => choose(allOptional(banner, gpc))),
            makeButton({ class: 'choice' }, texts.preferences.rejectAll, () => choose(nothing)),
            makeButton({ class: 'choice' }, texts.preferences.save, save),
          ),
        )
      : '',
    makeButton({ class: 'close', 'aria-label': texts.preferences.close }, '×', () => dialog.close()),
  )
  return dialog
}

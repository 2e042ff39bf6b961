import type { BannerCategory, BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Choice } from '../api.ts'
import type { Chosen } from '../choice/choices.ts'
import { openSwitches, type Switches } from '../choice/switches.ts'
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

type CategoryView = { view: HTMLElement; show: () => void }

const switchRow = (text: string): { row: HTMLElement; input: HTMLInputElement } => {
  const input = make('input', { type: 'checkbox', role: 'switch' })
  return { row: make('label', { class: 'switch' }, input, make('span', {}, text)), input }
}

/** A category with a switch, and its vendors with one each: all off, until the visitor turns them on. */
const categoryView = (
  { id, required, title, description, vendors }: BannerCategory,
  { texts, switches, onChange }: { texts: BannerConfiguration['texts']; switches: Switches; onChange: () => void },
): CategoryView => {
  const { row, input } = switchRow(title)
  input.addEventListener('change', () => {
    switches.setCategory(id, input.checked)
    onChange()
  })
  const own = vendors.map((vendor) => {
    const line = switchRow(vendor.name)
    line.input.addEventListener('change', () => {
      switches.setVendor(vendor.id, id, line.input.checked)
      onChange()
    })
    const about = [providerLine(vendor, texts), cookieTable(vendor, texts)]
    const head = required ? make('h3', {}, vendor.name) : line.row
    return { id: vendor.id, input: line.input, view: make('div', { class: 'vendor' }, head, ...about) }
  })
  const names = vendors.map(({ name }) => name)
  return {
    view: make(
      'div',
      { class: 'category' },
      required ? make('h3', {}, title, ' ', make('span', { class: 'always' }, `– ${texts.preferences.alwaysOn}`)) : row,
      make('p', {}, description),
      names.length > 0 && make('details', {}, make('summary', {}, names.join(', ')), ...own.map(({ view }) => view)),
    ),
    show: () => {
      for (const vendor of own) vendor.input.checked = switches.has(vendor.id, id)
      input.checked = switches.hasCategory(id)
      input.indeterminate = input.checked && own.some((vendor) => !vendor.input.checked)
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
  const switches = openSwitches({ banner, choice })
  const views = categories.map((category) => categoryView(category, { texts, switches, onChange: () => show() }))
  const show = () => {
    for (const view of views) view.show()
  }
  show()
  const dialog = make('dialog', { 'aria-labelledby': 'preferences' })
  const choose = (chosen: Chosen) => {
    dialog.close()
    onChoose(chosen)
  }
  dialog.append(
    make(
      'div',
      { class: 'inside' },
      make('h2', { id: 'preferences' }, texts.preferences.title),
      make('p', {}, asks ? texts.preferences.description : texts.notice.description),
      gpc && asks && texts.gpc !== undefined && make('p', {}, texts.gpc),
      ...views.map(({ view }) => view),
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
            makeButton({ class: 'choice' }, texts.preferences.save, () => choose(switches.chosen())),
          ),
        )
      : '',
    makeButton({ class: 'close', 'aria-label': texts.preferences.close }, '×', () => dialog.close()),
  )
  return dialog
}
